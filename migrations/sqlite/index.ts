import * as migration_20261124_135614_init from './20261124_135614_init';

export const migrations = [
  {
    up: migration_20261124_135614_init.up,
    down: migration_20261124_135614_init.down,
    name: '20261124_135614_init'
  },
];
