import * as migration_20261124_151555_init from './20261124_151555_init';

export const migrations = [
  {
    up: migration_20261124_151555_init.up,
    down: migration_20261124_151555_init.down,
    name: '20261124_151555_init'
  },
];
