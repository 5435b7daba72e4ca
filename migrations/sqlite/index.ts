import * as migration_20261124_153433_init from './20261124_153433_init';

export const migrations = [
  {
    up: migration_20261124_153433_init.up,
    down: migration_20261124_153433_init.down,
    name: '20261124_153433_init'
  },
];
