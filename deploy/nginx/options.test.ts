import { expect, it } from 'vitest'
import { parseNginxOptions } from './options.ts'
import { renderNginx } from './render.ts'

const none = () => []
const store = { adminHost: 'cms.example.gov.cn', hosts: [] }

it('makes a file for Debian over http when nothing is said', () => {
  const { machine, out } = parseNginxOptions([], none)
  expect(out).toBeNull()
  const text = renderNginx({ ...store, ...machine })
  expect(text).toContain('user www-data;')
  expect(text).toContain('server 127.0.0.1:3000;')
  expect(text).not.toContain('443')
})

it('uses only those certificates that are there', () => {
  const args = ['--certificates', '/etc/jiyue/certificates/', '--acme', '/var/www/acme']
  const { machine } = parseNginxOptions(args, (dir) => [`${dir.length}.example.cn`])
  expect(machine.tls).toEqual({
    certificateDir: '/etc/jiyue/certificates',
    certified: ['23.example.cn'],
  })
  expect(machine.acmeRoot).toBe('/var/www/acme')
})

it('makes a file for a container without root', () => {
  const args = ['--target', 'compose', '--out', '/edge/nginx.conf']
  const { machine, out } = parseNginxOptions(args, none)
  expect(out).toBe('/edge/nginx.conf')
  const text = renderNginx({ ...store, ...machine })
  expect(text).not.toMatch(/^user /m)
  expect(text).toContain('listen [::]:8080;')
  expect(text).toContain('pid /tmp/nginx.pid;')
  expect(text).toContain('proxy_temp_path /tmp/proxy;')
  expect(text).toContain('server jiyue:3000;')
})

it('names the account of openEuler and takes another upstream', () => {
  const args = ['--target', 'openeuler', '--upstream', '[::1]:3100']
  const text = renderNginx({ ...store, ...parseNginxOptions(args, none).machine })
  expect(text).toContain('user nginx;')
  expect(text).toContain('server [::1]:3100;')
})

it.each([
  [['--target', 'windows'], '--target 应为 debian、openeuler、compose，现为“windows”。'],
  [['--target', 'toString'], '现为“toString”'],
  [['--port', '1'], '参数“--port 1”中有不认识的或缺少值的一项。'],
  [['--out'], '参数“--out”'],
])('refuses %j', (args, sentence) => {
  expect(() => parseNginxOptions(args, none)).toThrow(sentence)
})
