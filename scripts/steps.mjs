// @ts-check
/** @typedef {import('./bootstrap/run.mjs').Step} Step */

const reports = '.data/test-reports'

/**
 * @param {string} title
 * @param {string} script
 * @param {Partial<Step>} [more]
 * @returns {Step}
 */
const npm = (title, script, more = {}) => ({
  title,
  command: 'npm',
  args: ['run', script],
  ...more,
})

/**
 * Tests in a time zone of their own, which the title names: what is counted in Asia/Shanghai must come out the
 * same on a server in any zone. UTC is what servers run on; Los Angeles is behind it and changes its clock.
 * @param {string} title
 * @param {string} script
 * @param {string} name
 * @param {'UTC' | 'America/Los_Angeles'} zone
 * @returns {Step}
 */
function vitest(title, script, name, zone) {
  const file = `${reports}/${name}.json`
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    ...npm(`${title}（TZ=${zone}）`, script),
    args: ['run', script, '--', ...args],
    env: { TZ: zone },
    report: { kind: 'vitest', file },
  }
}

/**
 * What each task does, in order; a step is a script of package.json, so that it runs alone too.
 * @type {Record<string, Step[]>}
 */
export const steps = {
  demo: [
    // The build needs no database and the seed no build: two cores work at both.
    npm('构建 build', 'build', { beside: true }),
    npm('准备数据库 migrate', 'migrate'),
    npm('写入演示数据 seed', 'seed', { env: { DEMO: '1' } }),
    npm('启动 start', 'start', { env: { DEMO: '1' }, stays: true }),
  ],
  test: [
    // Before the build, which writes types of its own into the folder that is read here.
    npm('类型 types', 'types'),
    // One core builds while the other reads; only the browser tests need what is built.
    npm('构建 build', 'build', { beside: true }),
    npm('格式 format', 'format'),
    npm('规则 lint', 'lint'),
    vitest('单元测试 unit', 'test:unit', 'unit', 'UTC'),
    vitest('单元测试 unit', 'test:unit', 'unit-west', 'America/Los_Angeles'),
    // Once, in the zone that differs: it takes minutes, and the program runs in the machine's own in e2e.
    vitest('集成测试 integration', 'test:int', 'integration', 'America/Los_Angeles'),
    {
      ...npm('浏览器测试 e2e', 'test:e2e', { waits: true }),
      args: ['run', 'test:e2e', '--', '--reporter=list,json'],
      report: { kind: 'playwright', file: `${reports}/e2e.json` },
      reportEnv: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json` },
    },
  ],
}

/** What to do next: before the step that stays (demo), or when all steps have passed (test). */
export const next = {
  demo:
    '启动后在浏览器打开 http://localhost:3000 （用了 PORT 则换成该端口），按 Ctrl+C 停止；' +
    '另开一个终端运行 npm run smoke 检查 71 个站点。',
  test: '全部通过：可以提交；想看到网站，运行 npm run demo。',
}
