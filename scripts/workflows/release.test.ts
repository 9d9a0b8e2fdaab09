import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = resolve(import.meta.dirname, '../..')

interface Release {
  jobs: { publish: { steps: readonly { run?: string }[] } }
}

const { jobs }: Release = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'))
const scripts = jobs.publish.steps.flatMap(({ run }) => run ?? [])
const needed = [
  'package.json',
  'package-lock.json',
  ...globSync('packages/*/package.json', { cwd: root }),
  'scripts/changelog.ts',
  'scripts/changelog'
]

const gh = `#!/bin/bash
echo "$*" >> "$CALLS"
[ "$1 $2" != 'release view' ] || [ -n "$PUBLISHED" ]
`

interface Ended {
  code: number | null
  output: string
  /** What gh was asked for. */
  calls: string[]
  /** The files for the release, and the notes. */
  files: string
}

interface Repository {
  /** Commits a version and pushes its tag. */
  tag(name: string): void
  /** Does what the job `publish` does for a tag. */
  publish(tag: string, options?: { published?: boolean }): Ended
  /** The subject of the commit that a tag of the remote is at. */
  at(tag: string): string
  /** Has the remote refuse whatever comes. */
  lock(): void
}

function repository(): Repository {
  const base = mkdtempSync(join(tmpdir(), 'release-'))
  const [work, origin, bin] = [join(base, 'work'), join(base, 'origin.git'), join(base, 'bin')]
  for (const path of needed) cpSync(join(root, path), join(work, path), { recursive: true })
  mkdirSync(bin)
  writeFileSync(join(bin, 'gh'), gh, { mode: 0o755 })
  const author = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.c', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.c' }
  const env = { ...process.env, ...author, GIT_CONFIG_GLOBAL: '/dev/null', PATH: `${bin}:${process.env.PATH}` }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: work, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '-q', '--bare', origin)
  git('init', '-q')
  git('remote', 'add', 'origin', origin)
  return {
    tag(name) {
      writeFileSync(
        join(work, 'CHANGELOG.md'),
        `# Changelog\n\n## [Unreleased]\n\n## [${name.slice(1)}] - 2026-01-01\n\n- What ${name} brings.\n`
      )
      git('add', '-A')
      git('commit', '-q', '-m', name)
      git('tag', name)
      git('push', '-q', 'origin', name)
    },
    publish(tag, { published = false } = {}) {
      git('checkout', '-q', '--force', tag)
      const temp = mkdtempSync(join(base, 'runner-'))
      const given = { ...env, TAG: tag, RUNNER_TEMP: temp, CALLS: join(temp, 'calls'), PUBLISHED: published ? 'yes' : '' }
      const script = scripts.map((each) => `( ${each.trim()}\n)`).join('\n')
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: work, env: given, encoding: 'utf8' })
      const calls = readFileSync(given.CALLS, 'utf8').replaceAll(temp, '').trim().split('\n')
      return { code: status, output: stdout + stderr, calls, files: temp }
    },
    at: (tag) => git('--git-dir', origin, 'log', '-1', '--format=%s', tag),
    lock: () => writeFileSync(join(origin, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  }
}

const timeoutMs = 60_000

/** A bill of materials in CycloneDX, as far as it is looked at. */
interface Bill {
  metadata: { component: object }
  components: readonly { name: string }[]
}

interface Manifest {
  dependencies: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'))

test(
  'the first release has notes, an archive, and a bill of what runs; its major version gets a tag',
  () => {
    const { tag, publish, at } = repository()
    tag('v1.0.0')
    const { code, calls, files } = publish('v1.0.0')
    expect(code).toBe(0)
    expect(calls).toEqual([
      'release view v1.0.0',
      'release create v1.0.0 --verify-tag --title v1.0.0 --notes-file /notes.md /release/tocsin-v1.0.0.cdx.json /release/tocsin-v1.0.0.tar.gz',
      'auth setup-git'
    ])
    expect(readFileSync(join(files, 'notes.md'), 'utf8')).toBe('- What v1.0.0 brings.\n')
    const { metadata, components }: Bill = readJson(join(files, 'release/tocsin-v1.0.0.cdx.json'))
    expect(metadata.component).toMatchObject({ version: '1.0.0', purl: 'pkg:npm/tocsin@1.0.0' })
    const contents = components.map(({ name }) => name)
    const { dependencies, devDependencies }: Manifest = readJson(join(root, 'package.json'))
    expect(contents).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'bottleneck']))
    expect(contents.filter((name) => name in devDependencies && !name.startsWith('@octokit/'))).toEqual([])
    const { stdout } = spawnSync('tar', ['-tzf', join(files, 'release/tocsin-v1.0.0.tar.gz')], { encoding: 'utf8' })
    expect(stdout).toContain('tocsin-1.0.0/package.json\n')
    expect(at('v1')).toBe('v1.0.0')
  },
  timeoutMs
)

test(
  'the tag of a major version follows its newest release alone',
  () => {
    const { tag, publish, at } = repository()
    for (const name of ['v1.9.0', 'v10.0.0', 'v1.10.0', 'v1.11.0-rc.1', 'v1.x-v1.99.0']) tag(name)
    expect(publish('v1.9.0').code).toBe(0)
    expect(() => at('v1')).toThrow()
    expect(publish('v1.10.0').code).toBe(0)
    expect(at('v1')).toBe('v1.10.0')
    tag('v1.9.1')
    const { code, output } = publish('v1.9.1')
    expect([code, at('v1')]).toEqual([0, 'v1.10.0'])
    expect(output).toContain('::notice::v1 stays at v1.10.0, which is newer than v1.9.1\n')
  },
  timeoutMs
)

test(
  'a second attempt publishes nothing twice, and moves the tag',
  () => {
    const { tag, publish, at } = repository()
    tag('v2.0.0')
    const { code, calls } = publish('v2.0.0', { published: true })
    expect([code, at('v2')]).toEqual([0, 'v2.0.0'])
    expect(calls).toEqual(['release view v2.0.0', 'auth setup-git'])
  },
  timeoutMs
)

test(
  'a tag that may not be moved says how to move it',
  () => {
    const { tag, publish, lock } = repository()
    tag('v1.0.0')
    lock()
    const { code, output } = publish('v1.0.0')
    expect(code).toBe(1)
    expect(output).toContain('Run: git push --force origin v1.0.0^{}:refs/tags/v1\n')
  },
  timeoutMs
)
