import * as migration_20261124_154215_init from './20261124_154215_init';
import * as migration_20261124_184705_designs_and_desk from './20261124_184705_designs_and_desk';
import * as migration_20261124_222001_library_templates_films from './20261124_222001_library_templates_films';

export const migrations = [
  {
    up: migration_20261124_154215_init.up,
    down: migration_20261124_154215_init.down,
    name: '20261124_154215_init',
  },
  {
    up: migration_20261124_184705_designs_and_desk.up,
    down: migration_20261124_184705_designs_and_desk.down,
    name: '20261124_184705_designs_and_desk',
  },
  {
    up: migration_20261124_222001_library_templates_films.up,
    down: migration_20261124_222001_library_templates_films.down,
    name: '20261124_222001_library_templates_films'
  },
];
