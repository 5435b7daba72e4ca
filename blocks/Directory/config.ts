import { homeBlock } from '@/fields/block'

/** All sites of the city. */
export const directoryBlock = homeBlock('directory', '站点目录', 'Site directory', [])
