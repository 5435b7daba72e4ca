// @ts-check

const needed = 24

/**
 * Takes a version (`24.21.0`) and gives the sentence to show, or null when it is new enough.
 * @param {string} version
 * @returns {string | null}
 */
export function nodeProblem(version) {
  if (Number.parseInt(version, 10) >= needed) return null
  return (
    `需要 Node ${needed} 或更高版本，现为 ${version}：请先运行 npm ci，再用 npm run 启动` +
    ` / Node ${needed} or newer is needed, this is ${version}: run npm ci, then start through npm run.`
  )
}
