import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import YAML from 'yaml'

interface Service {
  image: string
  user: string
  read_only: boolean
  cap_drop: string[]
  security_opt: string[]
  command: string[]
  environment: Record<string, string>
  networks: string[]
  ports: string[]
  volumes: string[]
  healthcheck: { test: string[] }
}
interface Compose {
  services: Record<'mongo' | 'jiyue' | 'nginx' | 'nginx-config', Service>
  networks: Record<
    string,
    { enable_ipv6: boolean; internal?: boolean; ipam: { config: { subnet: string }[] } }
  >
  volumes: Record<string, null>
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const compose = YAML.parse(read('compose.yml'), { merge: true }) as Compose
const { services, networks, volumes } = compose
const dockerfile = read('Dockerfile')
const unit = read('jiyue.service')

describe('compose.yml', () => {
  it('names the replica set in DATABASE_URI, in mongod and in what initiates it', () => {
    const uri = new URL(services.jiyue.environment.DATABASE_URI ?? '')
    expect(uri.protocol).toBe('mongodb:')
    expect(uri.searchParams.get('replicaSet')).toBe('rs0')
    expect(services.mongo.command.join(' ')).toContain('--replSet rs0')
    const check = services.mongo.healthcheck.test.join(' ')
    expect(check).toContain(`_id: 'rs0'`)
    expect(check).toContain(`host: '${uri.host}'`)
    expect(check).toContain('isWritablePrimary')
  })

  it('runs nothing as root, with a read-only root file system and no capability', () => {
    for (const service of Object.values(services)) {
      expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/)
      expect(service.read_only).toBe(true)
      expect(service.cap_drop).toEqual(['ALL'])
      expect(service.security_opt).toContain('no-new-privileges:true')
    }
  })

  it('gives every network an IPv4 subnet and one of unique local IPv6 addresses', () => {
    for (const { enable_ipv6, ipam } of Object.values(networks)) {
      const subnets = ipam.config.map(({ subnet }) => subnet)
      expect(enable_ipv6).toBe(true)
      expect(subnets.filter((subnet) => /^fd[0-9a-f]{2}:.*\/64$/.test(subnet))).toHaveLength(1)
      expect(subnets.filter((subnet) => subnet.includes('.'))).toHaveLength(1)
    }
  })

  it('listens on both families, in the program and at the edge', () => {
    expect(services.jiyue.environment.LISTEN_HOST).toBe('::')
    expect(services.mongo.command).toContain('--ipv6')
    // A port without an address is published on 0.0.0.0 and on [::].
    expect(services.nginx.ports).toEqual(['80:8080', '443:8443'])
  })

  it('lets only nginx be reached from outside, and MongoDB by the program alone', () => {
    expect(
      Object.entries(services)
        .filter(([, s]) => s.ports)
        .map(([name]) => name),
    ).toEqual(['nginx'])
    expect(networks.store?.internal).toBe(true)
    expect(services.mongo.networks).toEqual(['store'])
    expect(services.nginx.networks).toEqual(['edge'])
  })

  it('trusts exactly the network that nginx is in', () => {
    const trusted = services.jiyue.environment.TRUSTED_PROXIES?.split(',')
    expect(trusted).toEqual(networks.edge?.ipam.config.map(({ subnet }) => subnet))
  })

  it('demands a secret and an admin host and carries none', () => {
    expect(services.jiyue.environment.PAYLOAD_SECRET).toMatch(/^\$\{PAYLOAD_SECRET:\?/)
    expect(services.jiyue.environment.ADMIN_HOST).toMatch(/^\$\{ADMIN_HOST:\?/)
  })

  it('declares every named volume that a service mounts', () => {
    const mounted = Object.values(services).flatMap((service) =>
      service.volumes.map((volume) => volume.split(':')[0] ?? ''),
    )
    const named = mounted.filter((name) => /^[a-z-]+$/.test(name))
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(volumes).toSorted())
  })
})

describe('Dockerfile', () => {
  it('builds on Node 24 in two stages and runs as another account than root', () => {
    expect(dockerfile.match(/^FROM node:24\S*/gm)).toHaveLength(2)
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '))
    expect(last).toMatch(/^USER 10001:10001$/m)
    expect(last.indexOf('USER ')).toBeLessThan(last.indexOf('CMD '))
    expect(services.jiyue.user).toBe('10001:10001')
  })

  it('fetches from the npm registry alone', () => {
    expect(dockerfile).not.toMatch(/apt-get|curl|wget|^ADD /m)
  })

  it('keeps data, secrets and history out of the image', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.data', '.env', 'deploy/.env']))
  })
})

describe('jiyue.service', () => {
  it.each([
    'User=jiyue',
    'ExecStart=/usr/bin/node server.ts',
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'ReadWritePaths=/var/lib/jiyue',
    'CapabilityBoundingSet=',
    'RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK',
    'EnvironmentFile=/etc/jiyue/jiyue.env',
    'Restart=on-failure',
  ])('has %s', (line) => {
    expect(unit.split('\n')).toContain(line)
  })

  it('does not forbid what V8 needs', () => {
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute=yes/m)
  })
})
