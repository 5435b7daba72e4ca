import * as migration_20261124_141757_init from './20261124_141757_init';

export const migrations = [
  {
    up: migration_20261124_141757_init.up,
    down: migration_20261124_141757_init.down,
    name: '20261124_141757_init'
  },
];
