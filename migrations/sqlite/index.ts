import * as migration_20261124_152808_init from './20261124_152808_init';

export const migrations = [
  {
    up: migration_20261124_152808_init.up,
    down: migration_20261124_152808_init.down,
    name: '20261124_152808_init'
  },
];
