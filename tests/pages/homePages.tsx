/** Home pages of each kind of site. */
import { HomePage } from '@/blocks/RenderBlocks'

import { districtBlocks, departmentBlocks, portalBlocks } from './homes'
import { fullShell, minimalShell } from './samples'
import type { SamplePage } from './shared'

export const homePages: SamplePage[] = [
  {
    name: 'home-portal',
    shell: { ...fullShell, home: true, navigation: fullShell.navigation },
    page: <HomePage siteName={fullShell.site.name} blocks={portalBlocks} />,
  },
  {
    name: 'home-district',
    shell: {
      ...fullShell,
      home: true,
      site: {
        ...fullShell.site,
        name: '成都市锦江区人民政府',
        shortName: undefined,
        kind: 'district',
      },
    },
    page: <HomePage siteName="成都市锦江区人民政府" blocks={districtBlocks} />,
  },
  {
    name: 'home-department',
    shell: {
      ...fullShell,
      home: true,
      search: undefined,
      site: {
        ...fullShell.site,
        name: '成都市公园城市建设管理局',
        shortName: undefined,
        kind: 'department',
      },
    },
    page: <HomePage siteName="成都市公园城市建设管理局" blocks={departmentBlocks} />,
  },
  {
    name: 'home-minimal',
    shell: { ...minimalShell, home: true },
    page: <HomePage siteName={minimalShell.site.name} blocks={[]} />,
  },
]
