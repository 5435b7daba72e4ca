import * as migration_20261124_143327_init from './20261124_143327_init';

export const migrations = [
  {
    up: migration_20261124_143327_init.up,
    down: migration_20261124_143327_init.down,
    name: '20261124_143327_init'
  },
];
