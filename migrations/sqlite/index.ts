import * as migration_20261124_154215_init from './20261124_154215_init';

export const migrations = [
  {
    up: migration_20261124_154215_init.up,
    down: migration_20261124_154215_init.down,
    name: '20261124_154215_init'
  },
];
