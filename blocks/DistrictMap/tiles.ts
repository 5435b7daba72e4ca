/**
 * Where each district stands on the schematic map, as column and row of a grid: neighbours stay neighbours,
 * shapes and areas are left out. Drawn from the public map of the city; no survey data.
 */
export const DISTRICT_TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  都江堰: [1, 1],
  彭州: [2, 1],
  新都: [4, 1],
  青白江: [5, 1],
  金堂: [6, 1],
  崇州: [1, 2],
  郫都: [2, 2],
  金牛: [3, 2],
  成华: [4, 2],
  龙泉驿: [5, 2],
  大邑: [1, 3],
  温江: [2, 3],
  青羊: [3, 3],
  锦江: [4, 3],
  东部新区: [5, 3],
  简阳: [6, 3],
  邛崃: [1, 4],
  双流: [2, 4],
  武侯: [3, 4],
  高新: [4, 4],
  天府新区: [5, 4],
  蒲江: [1, 5],
  新津: [2, 5],
}
