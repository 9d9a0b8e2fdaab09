import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readJest } from '../reports/jest/jest.ts'
import { drawn, readBy } from '../reports/testing.ts'
import { testNames } from './alike.ts'
import { quarantineList } from './list.ts'
import { flaky, hostileNames } from './subject.fixture.ts'

const rows: [name: string, subject: Parameters<typeof flaky>, content: string][] = [
  [
    'of the JSON of Jest that repeats a title',
    ['outer t', { suites: ['a.test.ts', 'outer'], file: 'a.test.ts' }],
    '^(?!(?:outer outer t)$)'
  ],
  ['of the JSON of Jest', ['t', { suites: ['src/a.test.ts', 'outer', 'inner'], file: 'src/a.test.ts' }], '^(?!(?:outer inner t)$)'],
  ['of JUnit with the titles in the name alone', ['outer t', { suites: ['outer'], className: 'outer' }], '^(?!(?:outer t)$)'],
  ['of JUnit with the titles in name and class', ['outer t', { suites: ['outer'], className: 'outer t' }], '^(?!(?:outer t)$)'],
  ['of JUnit with titles apart', ['t', { suites: ['outer'], className: 'outer' }], '^(?!(?:outer t)$)'],
  ['of the JUnit of Vitest', ['outer > t', { suites: ['src/a.test.ts'], className: 'src/a.test.ts' }], '^(?!(?:outer(?: [›>]){0,1} t)$)']
]
test.each(rows)('a test %s', (_, subject, content) => expect(quarantineList('jest', [flaky(...subject)]).content).toBe(content))

test('an empty list lets everything run', () => expect(new RegExp(quarantineList('jest', []).content, 'i').test('anything')).toBe(true))

test.each(hostileNames)('%j leaves out itself and nothing else', (name) => {
  const pattern = new RegExp(quarantineList('jest', [flaky(name), flaky('other')]).content, 'i')
  const runs = ['', 'a', 'b', 'ab', 'aa', `${name}x`, `x${name}`, ...hostileNames.filter((each) => each !== name)]
  expect(pattern.test(name)).toBe(false)
  expect(runs.filter((each) => !pattern.test(each))).toEqual([])
})

test.each([' >', ' ›'])('marks in a row, as%s, cost no time that doubles with each', (mark) => {
  const name = `x${mark.repeat(180)} y`
  const pattern = new RegExp(quarantineList('jest', [flaky(name)]).content, 'i')
  const start = performance.now()
  expect([name, `${name}z`, 'x y', `x${mark} y`].map((each) => pattern.test(each))).toEqual([false, true, false, false])
  expect(performance.now() - start).toBeLessThan(1000)
})

test('the Jest that is installed runs all but the tests listed', async () => {
  // A title with a line separator is one that Jest prints, and half a character is none that JSON keeps.
  const titles = hostileNames.filter((name) => name.isWellFormed())
  const folder = await mkdtemp(join(tmpdir(), 'quarantine-'))
  const tests = titles.map((title) => `it(${JSON.stringify(title)}, () => {}); it(${JSON.stringify(`${title}x`)}, () => {})`)
  await writeFile(join(folder, 'a.test.js'), `describe('outer', () => {\n${tests.join('\n')}\n})`)
  await writeFile(join(folder, 'package.json'), '{"jest":{}}')
  const { content } = quarantineList(
    'jest',
    titles.map((title) => flaky(title, { suites: ['a.test.js', 'outer'], file: 'a.test.js' }))
  )
  const bin = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js')
  const args = [bin, '--json', '--outputFile=out.json', '-i', `--testNamePattern=${content}`]
  await new Promise((done) => execFile(process.execPath, args, { cwd: folder }, done))
  const { cases } = await readBy(readJest, await readFile(join(folder, 'out.json')))
  await rm(folder, { recursive: true })
  const expected = titles.flatMap((title) => [`skipped ${title}`, `passed ${title}x`])
  expect(cases.map((one) => drawn({ ...one, suites: [] })).sort()).toEqual(expected.sort())
})

const known = (name: string, suites: readonly string[], file: string) => ({ id: name, test: { suites, className: '', name }, file })

test.each<[what: string, others: readonly ReturnType<typeof known>[], isListed: boolean]>([
  ['none', [], true],
  ['itself, in another leg', [known('refuses Admin', ['a.test.js'], 'a.test.js')], true],
  ['one that differs in case', [known('refuses admin', ['a.test.js'], 'a.test.js')], false],
  ['one of the same name in another file', [known('refuses Admin', ['b.test.js'], 'b.test.js')], false],
  ['one whose name is longer', [known('refuses Admin twice', ['a.test.js'], 'a.test.js')], true]
])('a test beside %s is listed only where no good one is skipped with it', (_, others, isListed) => {
  const own = flaky('refuses Admin', { suites: ['a.test.js'], file: 'a.test.js' })
  const { listed, leftOut } = quarantineList('jest', [own], { tests: others })
  expect([listed, leftOut.map(({ why }) => why)]).toEqual(
    isListed ? [[own.id], []] : [[], ['another test is called the same for this tool, and would be skipped as well']]
  )
  // Whichever part of a report has them.
  for (const parts of [[[own, ...others]], [[own], others], [others, [], [own]]])
    expect(quarantineList('jest', [own], { parts: parts.map(testNames) })).toMatchObject({ listed, leftOut })
})

test('two flaky tests that differ in case are listed, for both are to be skipped', () => {
  const both = ['refuses Admin', 'refuses admin'].map((name) => flaky(name, { suites: ['a.test.js'], file: 'a.test.js' }))
  expect(quarantineList('jest', both, { tests: both }).leftOut).toEqual([])
  expect(quarantineList('jest', both, { parts: both.map((one) => testNames([one])) }).leftOut).toEqual([])
})

test('where one part does not say what its tests are called, nothing is listed for a tool that knows names alone', () => {
  const own = flaky('refuses Admin', { suites: ['a.test.js'], file: 'a.test.js' })
  const parts = [testNames([own]), undefined]
  expect(quarantineList('jest', [own], { parts })).toMatchObject({
    content: '^',
    leftOut: [{ why: 'a part of the report does not say what its other tests are called: analyse each with `shard`, such as 1/1' }]
  })
  expect(quarantineList('jest', [own], { parts: [testNames([own]), {}] }).listed).toEqual([])
})

test('the names of a part are prints, each once', () => {
  const tests = ['a', 'b', 'a'].map((name) => flaky(name, { suites: ['a.test.js'] }))
  const { jest = [], ...others } = testNames(tests)
  const { playwright = [], ...none } = others
  expect([jest.length, playwright.length, none]).toEqual([
    2,
    2,
    { go: [], 'go-packages': [], pytest: [], 'pytest-deselect': [], junit: [], gradle: [], maven: [] }
  ])
  for (const print of [...jest, ...playwright]) expect(print).toMatch(/^[0-9a-f]{20}$/)
})

test('a part names a test for each tool that one of its legs may have it for', () => {
  const [plain, ofJs] = [flaky('TestA/x'), flaky('TestA/x', { file: 'a.test.ts' })]
  for (const tests of [
    [plain, ofJs],
    [ofJs, plain]
  ])
    expect(testNames(tests)).toMatchObject({ jest: [expect.any(String)], go: expect.arrayContaining([expect.any(String)]) })
})

test('a test without a title is not listed', () => {
  const { content, leftOut } = quarantineList('jest', [flaky('a.test.js', { suites: ['a.test.js'], file: 'a.test.js' })])
  expect([content, leftOut.length]).toEqual(['^', 1])
})

test.each([
  ['a > > b', 'a > b'],
  ['a › > b', 'a b'],
  ['ΑΣ ας', 'ασ ασ'],
  ['5 µs', '5 μs']
])('%j is not listed where %j would be skipped with it', (name, healthy) => {
  const [own, other] = [name, healthy].map((one) => flaky(one, { suites: ['a.test.js'], file: 'a.test.js' }))
  if (!own || !other) throw new Error('two tests')
  const { content, listed } = quarantineList('jest', [own], { tests: [own, other] })
  expect([new RegExp(content, 'i').test(healthy), listed]).toEqual([true, []])
})
