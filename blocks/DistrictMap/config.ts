import { homeBlock } from '@/fields/block'

/** The districts as a schematic map, each leading to its site. */
export const districtMapBlock = homeBlock('districtMap', '区县地图', 'Map of districts', [])
