/**
 * The things the handscroll is drawn from. Each stands on the ground line y = 112 of a sheet
 * 132 high and is moved sideways by `x`. Lines and washes take the theme's own pale tints.
 */
import styles from './Handscroll.module.css'

export const GROUND = 112

export interface ShapeProps {
  x: number
  /** Drawn in the second tint */
  second?: boolean
}

function tints(second = false) {
  return second
    ? { line: styles.lineSecond, wash: styles.washSecond }
    : { line: styles.line, wash: styles.wash }
}

/** A snow ridge with its folds and a hill before it; 600 wide. */
export function Ridge({ x, second = true }: ShapeProps) {
  const { line, wash } = tints(second)
  const front = tints(!second)
  return (
    <g transform={`translate(${x})`}>
      <path
        className={wash}
        d="M0 112 58 86 104 66 150 34 176 48 222 16 252 42 284 32 330 62 372 56 424 84 486 96 600 112Z"
      />
      <path
        className={line}
        d="M0 112 58 86 104 66 150 34 176 48 222 16 252 42 284 32 330 62 372 56 424 84 486 96 600 112M222 16 214 38 226 48 216 66M222 16 236 40M150 34 146 52 156 62M284 32 279 50 291 60M176 48 166 62M252 42 245 55M372 56 366 72"
      />
      <path
        className={front.wash}
        d="M0 112C40 102 66 100 96 96S150 78 176 82 236 74 270 84 340 82 380 92 460 104 540 112Z"
      />
      <path
        className={front.line}
        d="M20 107C50 100 70 100 96 96S150 78 176 82 236 74 270 84 340 82 380 92 440 102 500 108"
      />
    </g>
  )
}

/** The weir: the river parts around a fish-mouth bank; 380 wide. */
export function Weir({ x, second = true }: ShapeProps) {
  const { line } = tints(second)
  const bank = tints(!second)
  const upper = [0, 3, 6, 9, 12].map(
    (rise) =>
      `M0 ${119 - rise / 3}C70 ${115 - rise} 120 ${104 - rise} 200 ${106 - rise}S330 ${114 - rise / 2} 380 ${115 - rise / 3}`,
  )
  const lower = [0, 3, 6].map(
    (fall) => `M10 ${122 + fall}C90 ${119 + fall} 220 ${125 + fall} 376 ${119 + fall}`,
  )
  return (
    <g transform={`translate(${x})`}>
      <path className={line} d={[...upper, ...lower].join('')} />
      <path className={bank.wash} d="M92 118Q180 105 288 115 190 122 92 118Z" />
      <path className={bank.line} d="M92 118Q180 105 288 115 190 122 92 118Z" />
    </g>
  )
}

function stalk(foot: number, height: number, lean: number): string {
  const joints = 5
  const step = height / joints
  return Array.from({ length: joints }, (_, index) => {
    const from = GROUND - index * step - 1
    const left = foot + (lean * index * index) / (joints * joints)
    const right = foot + (lean * (index + 1) * (index + 1)) / (joints * joints)
    return `M${left.toFixed(1)} ${from.toFixed(1)}L${right.toFixed(1)} ${(from - step + 2).toFixed(1)}`
  }).join('')
}

function leaves(x: number, y: number): string {
  const tips = [
    [17, 4],
    [11, 12],
    [-15, 6],
    [-8, 14],
    [3, 15],
  ]
  return tips
    .map(
      ([dx = 0, dy = 0]) =>
        `M${x} ${y}Q${x + dx * 0.7} ${y + dy * 0.2} ${x + dx} ${y + dy}Q${x + dx * 0.3} ${y + dy * 0.8} ${x} ${y}Z`,
    )
    .join('')
}

/** A clump of bamboo; 70 wide. */
export function Bamboo({ x, second }: ShapeProps) {
  const { line, wash } = tints(second)
  const crown = [
    leaves(21, 34),
    leaves(44, 20),
    leaves(62, 42),
    leaves(36, 52),
    leaves(8, 48),
  ].join('')
  return (
    <g transform={`translate(${x})`}>
      <path
        className={line}
        d={[stalk(14, 80, 8), stalk(26, 66, -18), stalk(36, 94, 9), stalk(50, 72, 12)].join('')}
      />
      <path className={wash} d={crown} />
      <path className={line} d={crown} />
    </g>
  )
}

/** Farmhouses of the plain under deep eaves; 150 wide. */
export function Farmhouse({ x, second }: ShapeProps) {
  const { line, wash } = tints(second)
  const roofs = 'M0 97Q14 94 24 82H84Q94 94 108 97ZM88 103Q100 100 108 91H140Q146 100 156 103Z'
  return (
    <g transform={`translate(${x})`}>
      <path className={wash} d={roofs} />
      <path
        className={line}
        d={`${roofs}M12 112V97M96 112V97M26 112V101H42V112M54 101H82V108H54ZM63 101V108M73 101V108M102 112V103M146 112V103M118 112V106H130V112`}
      />
    </g>
  )
}

/** The covered bridge over the river, three arches under a double roof; 250 wide. */
export function CoveredBridge({ x, second }: ShapeProps) {
  const { line, wash } = tints(second)
  const posts = Array.from({ length: 13 }, (_, index) => `M${17 + index * 18} 92V79`).join('')
  const arches = [24, 93, 162].map((left) => `M${left} 112A31 21 0 0 1 ${left + 62} 112`).join('')
  return (
    <g transform={`translate(${x})`}>
      <path
        className={wash}
        d="M8 112V92H242V112H224A31 21 0 0 0 162 112H155A31 21 0 0 0 93 112H86A31 21 0 0 0 24 112ZM0 80Q14 77 24 68H226Q236 77 250 80ZM82 67Q93 64 101 54H149Q157 64 168 67Z"
      />
      <path
        className={line}
        d={`M8 112V92H242V112${arches}${posts}M0 80Q14 77 24 68H226Q236 77 250 80ZM82 67Q93 64 101 54H149Q157 64 168 67M100 54Q108 50 112 42H138Q142 50 150 54M125 42V34`}
      />
    </g>
  )
}

const HOUSES: [left: number, width: number, height: number][] = [
  [0, 22, 34],
  [26, 18, 58],
  [48, 26, 44],
  [79, 14, 72],
  [132, 20, 62],
  [156, 17, 80],
  [178, 24, 50],
  [206, 20, 36],
]

/** The city with its slender tower; 230 wide. */
export function City({ x, second = true }: ShapeProps) {
  const { line, wash } = tints(second)
  const walls = HOUSES.map(
    ([left, width, height]) => `M${left} ${GROUND}V${GROUND - height}H${left + width}V${GROUND}`,
  ).join('')
  const floors = HOUSES.flatMap(([left, width, height]) =>
    Array.from(
      { length: Math.floor(height / 13) },
      (_, index) => `M${left + 4} ${GROUND - height + 10 + index * 13}H${left + width - 4}`,
    ),
  ).join('')
  return (
    <g transform={`translate(${x})`}>
      <path className={wash} d={walls} />
      <path className={line} d={`${walls}${floors}`} />
      <path
        className={line}
        d="M110 112 113 28 116 112M113 28V8M107 40Q113 48 119 40L117 33H109Z"
      />
    </g>
  )
}

/** Three round trees; 90 wide. */
export function Trees({ x, second }: ShapeProps) {
  const { line, wash } = tints(second)
  const crowns =
    'M6 90a12 14 0 1 1 24 0a12 9 0 0 1 -24 0ZM32 80a17 19 0 1 1 34 0a17 12 0 0 1 -34 0ZM68 93a10 12 0 1 1 20 0a10 8 0 0 1 -20 0Z'
  return (
    <g transform={`translate(${x})`}>
      <path className={wash} d={crowns} />
      <path className={line} d={`${crowns}M18 112V94M49 112V86M49 98 42 92M78 112V96`} />
    </g>
  )
}

/** A pavilion of many eaves by the water; 90 wide. */
export function Pavilion({ x, second }: ShapeProps) {
  const { line, wash } = tints(second)
  const roofs =
    'M4 90Q16 87 22 78H68Q74 87 86 90ZM14 66Q24 63 29 54H61Q66 63 76 66ZM22 44Q36 38 45 22Q54 38 68 44Z'
  return (
    <g transform={`translate(${x})`}>
      <path className={wash} d={roofs} />
      <path
        className={line}
        d={`${roofs}M45 22V14M16 112V90M74 112V90M33 112V94M57 112V94M24 78V66M66 78V66M30 54V44M60 54V44M8 112H82`}
      />
    </g>
  )
}

/** A low hill; 300 wide. */
export function Hill({ x, second }: ShapeProps) {
  const { line, wash } = tints(second)
  const crest = 'M0 112C40 104 60 94 96 92S150 80 190 86 240 104 300 112'
  return (
    <g transform={`translate(${x})`}>
      <path className={wash} d={`${crest}Z`} />
      <path className={line} d={crest} />
    </g>
  )
}

/** Birds of passage; 60 wide. */
export function Birds({ x, second = true }: ShapeProps) {
  return (
    <path
      className={tints(second).line}
      transform={`translate(${x})`}
      d="M0 36q5-5 9 0q5-5 9 0M28 46q4-4 7 0q4-4 7 0M44 30q4-4 7 0q4-4 7 0"
    />
  )
}
