import type { Tree } from './tree'

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)a?\(/i

/** Colours outside the themes: rooms use functional tokens, so that a site's theme reaches all of them. */
export function colourFaults(tree: Tree): string[] {
  return tree.paths
    .filter((file) => file.endsWith('.css') && !/^(?:themes|e2e|tests)\//.test(file))
    .flatMap((file) =>
      tree
        .read(file)
        .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .split('\n')
        .flatMap((line, index) =>
          COLOUR.test(line) ? [`${file}:${index + 1}: ${line.trim()} is no token of themes/`] : [],
        ),
    )
}

/** Blocks are a schema and a component under fixed names. */
export function blockFaults(tree: Tree): string[] {
  const blocks = tree.paths.flatMap((file) => /^blocks\/([A-Z]\w*)\//.exec(file)?.[1] ?? [])
  return [...new Set(blocks)].flatMap((block) =>
    ['config.ts', 'Component.tsx']
      .map((file) => `blocks/${block}/${file}`)
      .filter((file) => !tree.paths.includes(file))
      .map((file) => `${file} is missing`),
  )
}
