import type { SiteKind } from '../views'
import styles from './Handscroll.module.css'
import {
  Bamboo,
  Birds,
  City,
  CoveredBridge,
  Farmhouse,
  GROUND,
  Hill,
  Pavilion,
  Ridge,
  Trees,
  Weir,
} from './shapes'

const RIPPLES = Array.from({ length: 22 }, (_, index) => {
  const x = 20 + index * 73
  const y = 118 + ((index * 7) % 12)
  return `M${x} ${y}q${6 + (index % 4) * 2}-1.6 ${12 + (index % 4) * 4} 0t${12 + (index % 4) * 4} 0`
}).join('')

/**
 * The plain from the snow mountains to the city as one handscroll, composed for each kind of site.
 * Decoration only: nothing is lost without it.
 */
export function Handscroll({ kind }: { kind: SiteKind }) {
  return (
    <svg
      className={styles.scroll}
      viewBox="0 0 1600 132"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
      data-print="none"
    >
      <Scene kind={kind} />
      <path className={styles.line} d={`M0 ${GROUND + 0.5}H1600`} />
      <path className={styles.lineSecond} d={RIPPLES} />
    </svg>
  )
}

function Scene({ kind }: { kind: SiteKind }) {
  switch (kind) {
    case 'portal':
    case 'topic':
      return (
        <>
          <Ridge x={-40} />
          <Weir x={330} />
          <Birds x={560} />
          <Bamboo x={640} />
          <Farmhouse x={718} />
          <Trees x={880} />
          <CoveredBridge x={980} />
          <City x={1244} />
          <Hill x={1400} />
          <Trees x={1480} />
        </>
      )
    case 'district':
      return (
        <>
          <Hill x={-80} second />
          <Trees x={60} />
          <Farmhouse x={170} />
          <Bamboo x={345} />
          <Pavilion x={450} />
          <Birds x={600} />
          <Trees x={560} second />
          <CoveredBridge x={690} />
          <Trees x={960} />
          <City x={1080} />
          <Hill x={1300} />
          <Bamboo x={1330} />
          <Trees x={1430} second />
        </>
      )
    case 'department':
      return (
        <>
          <Bamboo x={20} />
          <Bamboo x={86} />
          <Trees x={190} />
          <Farmhouse x={310} />
          <Trees x={500} second />
          <Birds x={640} />
          <Pavilion x={720} />
          <Trees x={830} />
          <Ridge x={920} />
          <Bamboo x={1450} />
          <Trees x={1530} />
        </>
      )
  }
}
