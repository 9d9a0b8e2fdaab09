import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith } from '@tocsin/testkit'
import { testNames } from './alike.ts'
import type { FlakyTest } from './entry.ts'
import { skips } from './go.fixture.ts'
import { quarantineList } from './list.ts'
import { flaky, hostileNames } from './subject.fixture.ts'

const list = (...names: string[]) =>
  quarantineList(
    'go',
    names.map((name) => flaky(name, { suites: ['example.com/p'] }))
  )

const rows: [names: string[], content: string][] = [
  [[], '^$'],
  [['TestA'], '^TestA$'],
  [['TestA', 'TestB'], '^TestA$|^TestB$'],
  [['TestA/x'], '^TestA$/^x$'],
  [['TestA', 'TestA/x', 'TestAB'], '^TestA$/^x$|^TestAB$'],
  [['TestA/a.b', 'TestA/x#01'], '^TestA$/^a\\.b$|^TestA$/^x#01$'],
  [['TestGrößer'], '^TestGrößer$']
]
test.each(rows)('%j', (names, content) => expect(list(...names).content).toBe(content))

const neighbours: [name: string, skipped: string[], runs: string[]][] = [
  ['TestA', ['TestA', 'TestA/x'], ['TestAB', 'XTestA', 'Test', 'TestB/TestA']],
  ['TestA/x', ['TestA/x', 'TestA/x/y'], ['TestA', 'TestA/xy', 'TestA/y/x', 'TestB/x']],
  ['TestA/a|b', ['TestA/a|b'], ['TestA/a', 'TestA/b', 'b', 'TestA']],
  ['TestA/(?i)x', ['TestA/(?i)x'], ['TestA/x', 'TestA/X']],
  ['TestA/[a/b]', ['TestA/[a/b]'], ['TestA/a', 'TestA/[a']],
  ['TestA/.*', ['TestA/.*'], ['TestA/x', 'TestA']],
  ['TestA/a\\', ['TestA/a\\'], ['TestA/a']]
]
test.each(neighbours)('%s skips itself and what is below it', (name, skipped, runs) => {
  const { content } = list(name)
  expect(skipped.filter((each) => !skips(content, each))).toEqual([])
  expect(runs.filter((each) => skips(content, each))).toEqual([])
})

test.each(hostileNames)('a subtest %j skips itself or is left out, and nothing else is skipped', (part) => {
  const name = `TestA/${part}`
  const { content, listed } = list(name, 'TestZ')
  expect(skips(content, name)).toBe(listed.length === 2)
  const others = [
    'TestA',
    'TestA/a',
    'TestA/b',
    'TestA/aa',
    'TestB',
    'a',
    ...hostileNames.filter((each) => each !== part).map((each) => `TestA/${each}`)
  ]
  // A subtest of a subtest goes with the one around it.
  expect(others.filter((each) => !each.startsWith(`${name}/`) && skips(content, each))).toEqual([])
})

test.each(['--option', 'test', '', 'Test A', 'Test\nA'])('%j is no test of Go', (name) => {
  expect(list(name)).toMatchObject({ content: '^$', listed: [] })
})

test('packages are told apart, a line each', () => {
  const subjects = [
    flaky('TestA', { suites: ['example.com/p'] }),
    flaky('TestA', { suites: ['example.com/q'], id: '2' }),
    flaky('TestB', { suites: ['example.com/p'] })
  ]
  expect(quarantineList('go-packages', subjects).content).toBe('example.com/p ^TestA$|^TestB$\nexample.com/q ^TestA$\n')
})

test.each(['', '-x', 'a b', '$(x)', 'a\nb'])('a package called %j is left out', (suite) => {
  expect(quarantineList('go-packages', [flaky('TestA', { suites: [suite] })])).toMatchObject({
    content: '',
    leftOut: [{ why: 'its report does not name its package' }]
  })
})

test('slashes without end cost no more than they are long', () => {
  expect(list(`Test${'/'.repeat(20_000)}`, 'TestA').listed).toContain('id of TestA')
})

const known = (name: string, suite = 'example.com/p') => ({ id: `known ${name}`, test: { suites: [suite], className: '', name } })
const inside: [what: string, names: string[], others: string[], content: string, leftOut: number][] = [
  ['healthy tests inside', ['TestA'], ['TestA/x', 'TestA/y'], '^$', 1],
  ['a flaky one inside, beside healthy ones', ['TestA', 'TestA/x'], ['TestA/y'], '^TestA$/^x$', 0],
  ['a flaky one inside that cannot be named', ['TestA', 'TestA/⟨uuid⟩'], ['TestA/y'], '^$', 2],
  ['its own kind only', ['TestA'], ['TestA', 'TestAB/x', 'TestB'], '^TestA$', 0]
]
test.each(inside)('a test with %s', (_, names, others, content, leftOut) => {
  const tests = names.map((name) => flaky(name, { suites: ['example.com/p'] }))
  const found = quarantineList('go', tests, { tests: others.map((name) => known(name)) })
  expect([found.content, found.leftOut.length]).toEqual([content, leftOut])
})

test('a test that another package has as well is listed for its package alone, unless both are flaky', () => {
  const [one, other] = [flaky('TestA', { suites: ['example.com/p'] }), flaky('TestA', { suites: ['example.com/q'], id: '2' })]
  const tests = [known('TestA'), known('TestA', 'example.com/q')]
  expect(quarantineList('go', [one], { tests })).toMatchObject({
    content: '^$',
    leftOut: [{ why: expect.stringContaining('in another package') }]
  })
  expect(quarantineList('go', [one, other], { tests }).content).toBe('^TestA$')
  expect(quarantineList('go-packages', [one], { tests }).content).toBe('example.com/p ^TestA$\n')
  expect(quarantineList('go', [one], { parts: [testNames(tests)] }).content).toBe('^$')
})

test.each<[format: 'go' | 'go-packages', healthy: ReturnType<typeof known>[], content: string]>([
  ['go', [known('TestA', 'example.com/q'), known('TestA/x', 'example.com/q'), known('TestA/y')], '^$'],
  ['go-packages', [known('TestA/x/deep'), known('TestA/y')], '']
])('for %s a flaky test inside one that cannot be listed saves nothing around it', (format, tests, content) => {
  const flakes = ['TestA', 'TestA/x'].map((name) => flaky(name, { suites: ['example.com/p'], id: name }))
  expect(quarantineList(format, flakes, { tests })).toMatchObject({ content, listed: [], leftOut: [{ id: 'TestA' }, { id: 'TestA/x' }] })
})

test('a flaky test inside one of another package saves no healthy one there', () => {
  const inP = [known('TestA'), known('TestA/x'), known('TestA/y')]
  const flakes = [flaky('TestA/x', { suites: ['example.com/p'] }), flaky('TestA', { suites: ['example.com/q'], id: '2' })]
  expect(quarantineList('go', flakes, { tests: [...inP, known('TestA', 'example.com/q')] })).toMatchObject({
    content: '^TestA$/^x$',
    leftOut: [{ id: '2' }]
  })
})

test('tests inside one of another package are another matter, where packages are named', () => {
  const tests = [flaky('TestA', { suites: ['example.com/p'] })]
  expect(quarantineList('go-packages', tests, { tests: [known('TestA/x', 'example.com/q')] }).leftOut).toEqual([])
  expect(quarantineList('go-packages', tests, { tests: [known('TestA/x')] }).leftOut).toHaveLength(1)
})

const namesakes: [what: string, name: string, other: string, listed: number][] = [
  ['a test of its name', 'TestA', 'TestA', 0],
  ['a subtest of its name', 'TestA/x', 'TestA/x', 0],
  ['tests inside one of its name', 'TestA', 'TestA/x', 0],
  ['the one around it', 'TestA/x', 'TestA', 1],
  ['another one', 'TestA', 'TestB', 1]
]
test.each(namesakes)('where another package has %s, -skip leaves it out as long as that is healthy', (_, name, other, listed) => {
  const tests = [flaky(name, { suites: ['example.com/p'] })]
  const both = [...tests, flaky(other, { suites: ['example.com/q'], id: 'q' })]
  const healthy = { tests: [known(name), known(other, 'example.com/q')] }
  expect(quarantineList('go', tests, healthy).listed).toHaveLength(listed)
  expect(quarantineList('go', both, healthy).listed).toHaveLength(2)
  expect(quarantineList('go-packages', tests, healthy).listed).toHaveLength(1)
})

const played: [what: string, tests: FlakyTest[], fails: string, status: number][] = [
  ['none is flaky', [], '', 0],
  ['one is flaky', [flaky('TestA/x+y', { suites: ['example.com/p'] })], '', 0],
  ['the first package fails', [flaky('TestA', { suites: ['example.com/q'] })], 'example.com/p', 1]
]
test.each(played)('the command for packages runs them all, where %s', (_, tests, fails, status) => {
  const { fileName, content, usage } = quarantineList('go-packages', tests)
  const tool = 'if [ "$1" = list ]; then echo example.com/p; echo example.com/q; else echo "$@" >> ran; [ "$3" != "$FAILS" ]; fi'
  const folder = folderWith({ [fileName]: content, go: `#!/bin/sh\n${tool}\n` })
  chmodSync(join(folder, 'go'), 0o755)
  const { PATH } = process.env
  const env = { ...process.env, FAILS: fails, PATH: `${folder}:${PATH}` }
  const step = spawnSync('bash', ['-e', '-c', usage], { cwd: folder, env, encoding: 'utf8' })
  expect([step.stderr, step.status]).toEqual(['', status])
  const skip = (suite: string) => content.match(new RegExp(`^${suite} (.*)$`, 'm'))?.[1] ?? ''
  const ran = ['example.com/p', 'example.com/q'].map((suite) => `test -skip=${skip(suite)} ${suite}\n`)
  expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe(ran.join(''))
})
