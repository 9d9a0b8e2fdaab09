import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { importsOf, reachable } from './imports.ts'
import { violations } from './rules.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')
const paths = globSync('{actions,packages}/*/src/**/*.ts', { cwd: root })
const graph = new Map(paths.map((path) => [path, importsOf(read(path))]))
const entries = paths.filter((path) => /^(packages\/[\w-]+\/src\/index|actions\/[\w-]+\/src\/main)\.ts$/.test(path))
const running = reachable(entries, graph)

test('no source breaks a rule', () => {
  expect(paths.length).toBeGreaterThan(100)
  const broken = [...graph].flatMap(([path, imports]) => violations({ path, imports, code: read(path), bundled: running.has(path) }))
  expect(broken).toEqual([])
})

/** A file of which only one import is known. */
function importing(path: string, specifier: string, typeOnly = false) {
  return violations({ path, code: '', imports: [{ specifier, typeOnly }], bundled: !/\.(test|fixture)\.ts$/.test(path) })
}

const kit = 'packages/action-kit/src/main.ts'
const notifier = 'packages/notifier/src/channels/discord/embed.ts'
const action = 'actions/notify-discord/src/run.ts'

const faults: [path: string, specifier: string][] = [
  [notifier, '@tocsin/action-kit'],
  [notifier, '@tocsin/testkit'],
  [notifier, '@actions/core'],
  [notifier, '@octokit/core'],
  [notifier, '../../../../action-kit/src/index.ts'],
  [notifier, 'node:http'],
  [notifier, 'https'],
  [notifier, 'undici'],
  [notifier, 'zod'],
  [kit, '@tocsin/ledger'],
  [kit, '@tocsin/ci-history'],
  [kit, '@tocsin/oncall'],
  [kit, '../../../actions/notify-discord/src/run.ts'],
  ['packages/ledger/src/index.ts', '@tocsin/action-kit'],
  ['packages/ledger/src/index.ts', '@octokit/core'],
  ['packages/ci-history/src/index.ts', '@actions/core'],
  ['packages/oncall/src/index.ts', '@tocsin/ledger'],
  ['packages/page/src/index.ts', '@tocsin/action-kit'],
  ['packages/page/src/index.ts', '@actions/core'],
  ['packages/ledger/src/index.ts', '@tocsin/page'],
  ['packages/testkit/src/index.ts', '@tocsin/action-kit'],
  [action, '@tocsin/testkit'],
  [action, '../../health-check/src/run.ts'],
  [action, '../../../packages/notifier/src/alert.ts'],
  [action, '../../../scripts/build.ts'],
  ['actions/notify-discord/src/run.test.ts', '../../health-check/src/run.ts'],
  ['packages/notifier/src/a.test.ts', '@tocsin/action-kit'],
  ['packages/notifier/src/a.test.ts', '../../../actions/notify-discord/src/run.ts']
]
test.each(faults)('%s must not import %s', (path, specifier) => {
  expect(importing(path, specifier)).toHaveLength(1)
})

const fine: [path: string, specifier: string][] = [
  [notifier, '../../alert.ts'],
  [notifier, 'node:crypto'],
  [notifier, 'zod/mini'],
  [kit, '@tocsin/notifier'],
  [kit, '@actions/core'],
  [action, '@tocsin/ci-history'],
  [action, '@tocsin/notifier'],
  [action, '@tocsin/page'],
  ['packages/page/src/index.ts', '@tocsin/notifier'],
  [action, './decide.ts'],
  ['actions/notify-discord/src/run.test.ts', '@tocsin/testkit'],
  ['packages/ledger/src/index.ts', '@tocsin/notifier'],
  ['packages/ledger/src/git-server.fixture.ts', 'node:http'],
  ['packages/notifier/src/a.test.ts', '@tocsin/testkit'],
  ['packages/testkit/src/index.ts', 'node:http'],
  ['scripts/build.ts', '@tocsin/testkit']
]
test.each(fine)('%s may import %s', (path, specifier) => expect(importing(path, specifier)).toEqual([]))

const calls: [code: string, problems: number][] = [
  ['await fetch(url)', 1],
  ['await client.fetch(url)', 0],
  ['prefetch(url)', 0]
]
test.each(calls)('%s', (code, problems) => expect(violations({ path: kit, code, imports: [], bundled: true })).toHaveLength(problems))

test('a problem is told with its place and its cure', () => {
  expect([...importing(notifier, 'node:http'), ...importing(notifier, '@tocsin/action-kit')]).toMatchInlineSnapshot(`
[
  "packages/notifier/src/channels/discord/embed.ts imports node:http, which is slow to load: use process.getBuiltinModule",
  "packages/notifier/src/channels/discord/embed.ts imports @tocsin/action-kit: notifier may know no other part",
]
`)
})

test('a type costs nothing at run time, but is knowledge', () => {
  expect(importing(notifier, 'node:http', true)).toEqual([])
  expect(importing(notifier, '@tocsin/action-kit', true)).toHaveLength(1)
})
