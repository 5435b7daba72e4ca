import browsers from '@mdn/browser-compat-data' with { type: 'json' }
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'
import { generate, parse, walk } from 'css-tree'
import type { CssNode, Declaration, Rule } from 'css-tree'

/** A browser that must read the pages, by MDN's name, and its version. */
export type Target = readonly [browser: 'chrome' | 'safari' | 'safari_ios', version: number]

/** Public pages: Chrome 64 (WeChat's older cores are newer than it) and Safari 12 (issue 5, Bars). */
export const CITIZENS: readonly Target[] = [
  ['chrome', 64],
  ['safari', 12],
  ['safari_ios', 12],
]

/** The desk: Chrome 109, the last one of Windows 7 (issue 5, Bars). */
export const DESK: readonly Target[] = [['chrome', 109]]

/** Something of a style sheet that one of the browsers does not know. */
export interface Unknown {
  /** `property:gap flex`, `value:width fit-content`, `function:clamp`, `unit:dvh`, `selector:has`, `at:layer` */
  feature: string
  /** Where it stands, as CSS. */
  where: string
}

type Node = Identifier | undefined

const { css } = browsers as unknown as { css: Record<string, Identifier> }
const at = (root: string, ...path: string[]): Node =>
  path.reduce<Node>((node, key) => node?.[key] as Node, css[root])

/** The versions in which the browser knows it under any of its names, with those names. */
function supported(compat: CompatStatement, [browser, version]: Target): string[] | null {
  const statement = compat.support[browser]
  const all = [statement ?? []].flat() as SimpleSupportStatement[]
  const fits = all.filter(
    ({ flags, version_added, version_removed }) =>
      !flags &&
      typeof version_added === 'string' &&
      parseFloat(version_added.replace('≤', '')) <= version &&
      !(typeof version_removed === 'string' && parseFloat(version_removed) <= version),
  )
  return fits.length > 0 ? fits.map((one) => one.alternative_name ?? one.prefix ?? '') : null
}

/**
 * Whether all targets know what a node of the table describes. What it does not name is taken as known: it holds
 * what came later than the first browsers.
 * @returns the other names under which some target knows it alone; null when one knows it under none
 */
function otherNames(node: Node, targets: readonly Target[]): Set<string> | null {
  const names = new Set<string>()
  const compat = node?.__compat
  if (!compat) return names
  for (const target of targets) {
    const found = supported(compat, target)
    if (!found) return null
    if (!found.includes('')) found.forEach((name) => names.add(name))
  }
  return names
}

/** Functions and units of the types that the table nests. */
const TYPES = new Map<string, Node>()
function collectTypes(node: Node): void {
  for (const [key, child] of Object.entries(node ?? {})) {
    if (key === '__compat') continue
    if (!TYPES.has(key)) TYPES.set(key, child as Node)
    collectTypes(child as Node)
  }
}
collectTypes(css['types'])

const DYNAMIC_UNIT = /^[dsl]v(?:[bhiw]|max|min)$/
const unitNode = (unit: string): Node =>
  DYNAMIC_UNIT.test(unit)
    ? at('types', 'length', 'viewport_percentage_units_dynamic')
    : /^cq/.test(unit)
      ? at('types', 'length', 'container_query_length_units')
      : at('types', 'length', unit)

const GAPS = /^(?:column-|row-)?gap$/

const displayOf = (rule: Rule): string | null => {
  const found = rule.block.children
    .toArray()
    .findLast((one) => one.type === 'Declaration' && one.property === 'display')
  return found?.type === 'Declaration' ? generate(found.value) : null
}

/** Which kinds of boxes a selector is, by all rules of the sheet that name it. */
type Displays = Map<string, Set<string>>

function displaysOf(tree: CssNode): Displays {
  const displays: Displays = new Map()
  walk(tree, {
    visit: 'Rule',
    enter(rule: Rule) {
      const display = displayOf(rule)
      if (!display || rule.prelude.type !== 'SelectorList') return
      for (const one of rule.prelude.children) {
        const selector = generate(one)
        displays.set(selector, (displays.get(selector) ?? new Set()).add(display))
      }
    },
  })
  return displays
}

/** Checks one style sheet or the text of a style attribute's rule. */
class Check {
  readonly found: Unknown[] = []
  private readonly targets: readonly Target[]
  private readonly displays: Displays

  constructor(targets: readonly Target[], displays: Displays) {
    this.targets = targets
    this.displays = displays
  }

  private say(feature: string, node: CssNode, rule: Rule | null): void {
    const selector = rule ? `${generate(rule.prelude)} ` : ''
    this.found.push({ feature, where: `${selector}{ ${generate(node)} }`.slice(0, 160) })
  }

  private knows(node: Node): boolean {
    return otherNames(node, this.targets)?.size === 0
  }

  /** A declaration is fine as well where one stands before it that the browsers know. */
  declaration(node: Declaration, rule: Rule | null): void {
    const { property } = node
    if (property.startsWith('-')) return
    const siblings = rule?.block.children.toArray() ?? []
    const earlier = siblings
      .slice(0, siblings.indexOf(node))
      .flatMap((one) => (one.type === 'Declaration' ? [one] : []))
    if (!this.property(node, rule, earlier)) return
    if (earlier.some((one) => one.property === property && this.plain(one))) return
    for (const feature of this.strange(node)) this.say(feature, node, rule)
  }

  private property(node: Declaration, rule: Rule | null, earlier: Declaration[]): boolean {
    const { property } = node
    const kinds = GAPS.test(property) && rule ? this.boxesOf(node, rule) : ['']
    for (const kind of kinds) {
      const known = at('properties', property, ...(kind ? [`${kind}_context`] : []))
      const names = otherNames(known, this.targets)
      const bridged = [...(names ?? [])].every((name) =>
        earlier.some((one) => one.property === name || one.property === `${name}${property}`),
      )
      if (names && bridged) continue
      this.say(`property:${property}${kind ? ` ${kind}` : ''}`, node, rule)
      return false
    }
    return true
  }

  /** Boxes that a gap stands in; no gap needs no support. */
  private boxesOf(node: Declaration, rule: Rule): Set<string> {
    if (generate(node.value) === '0') return new Set()
    const own = displayOf(rule)
    const selectors = rule.prelude.type === 'SelectorList' ? rule.prelude.children.toArray() : []
    const all = own
      ? [own]
      : selectors.flatMap((one) => [...(this.displays.get(generate(one)) ?? [])])
    const kinds = all.flatMap((one) => /flex|grid/.exec(one)?.[0] ?? [])
    return new Set(kinds.length > 0 ? kinds : ['grid'])
  }

  private plain(node: Declaration): boolean {
    return this.strange(node).length === 0
  }

  private strange({ property, value }: Declaration): string[] {
    const found: string[] = []
    walk(value, (part) => {
      if (part.type === 'Identifier' && !part.name.startsWith('-')) {
        const known = at('properties', property, part.name.replaceAll('-', '_'))
        const named = at('properties', property, part.name) ?? known
        if (!this.knows(named)) found.push(`value:${property} ${part.name}`)
      } else if (part.type === 'Function' && !part.name.startsWith('-')) {
        // The rect() of `clip` is older than the shape.
        if (property !== 'clip' && !this.knows(TYPES.get(part.name)))
          found.push(`function:${part.name}`)
      } else if (part.type === 'Dimension' && !this.knows(unitNode(part.unit))) {
        found.push(`unit:${part.unit}`)
      }
    })
    return found
  }

  /**
   * A rule with a selector that a browser does not know is left out whole: harmless where all its selectors
   * ask for the same, a loss (`list:`) where plain ones stand beside it.
   */
  selector(name: string, node: CssNode, rule: Rule | null, part?: string): void {
    const path = part ? [name, part] : [name]
    if (name.startsWith('-') || this.knows(at('selectors', ...path))) return
    const list = rule?.prelude.type === 'SelectorList' ? rule.prelude.children.toArray() : []
    const alone = list.every((one) => generate(one).includes(`:${name}`))
    this.say(`${alone ? 'selector' : 'list'}:${path.join(' ')}`, node, rule)
  }

  atRule(name: string, node: CssNode): void {
    if (!name.startsWith('-') && !this.knows(at('at-rules', name)))
      this.say(`at:${name}`, node, null)
  }

  media(name: string, node: CssNode): void {
    if (!this.knows(at('at-rules', 'media', name))) this.say(`media:${name}`, node, null)
  }
}

/**
 * What of a style sheet one of the browsers does not know, by MDN's table. Rules inside `@supports` are asked for
 * by the sheet itself and left out.
 * @param sheet CSS text
 */
export function unknownIn(sheet: string, targets: readonly Target[]): Unknown[] {
  const tree = parse(sheet)
  const check = new Check(targets, displaysOf(tree))
  walk(tree, function enter(node) {
    const { rule } = this
    if (node.type === 'Declaration') check.declaration(node, rule)
    else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      check.selector(node.name, node, rule)
      const list = node.children?.first
      if (node.name === 'not' && list?.type === 'SelectorList' && list.children.size > 1) {
        check.selector('not', node, rule, 'selector_list')
      }
    } else if (node.type === 'NestingSelector') check.selector('nesting', node, rule)
    else if (node.type === 'Atrule') {
      if (node.name === 'supports') return walk.skip
      check.atRule(node.name, node)
    } else if (node.type === 'Feature') check.media(node.name, node)
    else if (node.type === 'FeatureRange') check.media('range_syntax', node)
    return undefined
  })
  return check.found
}
