import { expect, test } from '@jest/globals'
import { uniqueCases } from '../reports/identity/unique-cases.ts'
import { testNames } from './alike.ts'
import type { FlakyTest } from './entry.ts'
import { skips } from './go.fixture.ts'
import { quarantineList } from './list.ts'
import { isQuarantineFile, type QuarantineFormatName, quarantineFormats } from './names.ts'
import { flaky, hostileNames } from './subject.fixture.ts'

const inScript = { suites: ['a.test.ts'], className: 'com.acme.FooTest', file: 'a.test.ts' }
const inClass = { suites: ['unit'], className: 'com.acme.FooTest' }
/** Around a test that may be one of this tool. */
const namedFor = (format: QuarantineFormatName) => (['jest', 'playwright', 'text', 'json'].includes(format) ? inScript : inClass)

test.each(quarantineFormats)('%s names only tests that are flaky beyond doubt', (format) => {
  const named = namedFor(format)
  const subjects = [
    flaky('Testsuspected[x]', { ...named, certainty: 'suspected' }),
    flaky('Testbroken[x]', { ...named, state: 'broken' }),
    flaky('Testslow[x]', { ...named, state: 'slow' }),
    { ...flaky('Testjob[x]', named), level: 'job' as const },
    flaky('Testaround[x]', { ...named, explainedBy: [{ id: 'within', share: 1 }] })
  ]
  expect(quarantineList(format, subjects)).toMatchObject({ listed: [], leftOut: [] })
  expect(quarantineList(format, subjects).content).toBe(quarantineList(format, []).content)
})

test.each(quarantineFormats)('%s names each test or says why not', (format) => {
  const subjects = hostileNames.map((name) => flaky(name, namedFor(format)))
  const { listed, leftOut } = quarantineList(format, subjects)
  expect([...listed, ...leftOut.map(({ id }) => id)].sort()).toEqual(subjects.map(({ id }) => id).sort())
})

const oneLine: QuarantineFormatName[] = ['jest', 'playwright', 'go', 'maven']
test.each(oneLine)('%s is one line that can be no option', (format) => {
  for (const name of hostileNames) {
    const { content } = quarantineList(format, [flaky(name, namedFor(format))])
    expect(content).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|^-/u)
  }
})

const byLine: QuarantineFormatName[] = ['pytest-deselect', 'junit', 'text', 'go-packages']
test.each(byLine)('%s has one line for each test', (format) => {
  for (const name of ['test_a[x]', ...hostileNames]) {
    const { content, listed } = quarantineList(format, [flaky(name, namedFor(format))])
    expect(content.split('\n').length - 1).toBe(listed.length)
    expect(content).not.toMatch(/[^\P{Cc}\n]|[\p{Zl}\p{Zp}]/u)
  }
})

test.each(['pytest-deselect', 'junit', 'maven', 'gradle'] as const)('%s holds nothing that a hostile name adds', (format) => {
  const empty = quarantineList(format, []).content
  for (const name of hostileNames)
    expect(quarantineList(format, [flaky(name, namedFor(format))]).content.includes('touch')).toBe(empty.includes('touch'))
})

test('a display name of JUnit that looks like titles is of the tools of its class', () => {
  const titled = flaky('rejects a > b', { suites: ['com.acme.CartTest'], className: 'com.acme.CartTest' })
  const speakOf = (format: QuarantineFormatName) => {
    const { listed, leftOut } = quarantineList(format, [titled])
    return listed.length + leftOut.length
  }
  expect((['junit', 'gradle', 'maven'] as const).map(speakOf)).toEqual([1, 1, 1])
  expect((['jest', 'playwright', 'go'] as const).map(speakOf)).toEqual([0, 0, 0])
})

test('a test that is flaky in several jobs is named once', () => {
  const twice = [flaky('TestA', { suites: ['p'], job: 'x' }), flaky('TestA', { suites: ['p'], job: 'y', id: 'other' })]
  expect(quarantineList('go', twice)).toMatchObject({ content: '^TestA$', listed: ['id of TestA', 'other'] })
})

test('what has no room for a test inside it leaves a test out that holds healthy ones', () => {
  const inPackage = { suites: ['example.com/p'] }
  const others = Array.from({ length: 3_000 }, (_, index) => flaky(`TestOther${index}`, inPackage))
  const around = [flaky('TestP', inPackage), flaky('TestP/flaky', inPackage)]
  const known = { tests: [...others, ...around, flaky('TestP/healthy', inPackage)] }
  const lists = [
    [...around, ...others],
    [...around.slice(0, 1), ...others, ...around.slice(1)]
  ].map((tests) => quarantineList('go', tests, known))
  const kept = lists.map(({ listed }) => around.map(({ id }) => listed.includes(id)))
  expect(kept).toEqual([
    [true, true],
    [false, false]
  ])
  expect(lists.map(({ content }) => skips(content, 'TestP/healthy'))).toEqual([false, false])
  expect(lists[1]?.leftOut.slice(0, 1)).toEqual([
    { id: 'id of TestP', why: 'tests inside it, or one of its name in another package, are not flaky, and would be skipped as well' }
  ])
})

const never: [name: string, why: string][] = [
  ['at ⟨time⟩', 'its name changes from run to run'],
  [`${'x'.repeat(500)}…0123456789ab`, 'its name is too long to be kept'],
  ['(the file failed to run)', 'it is no test: something failed outside of tests'],
  ['(the package failed)', 'it is no test: something failed outside of tests'],
  ['(outside of the tests)', 'it is no test: something failed outside of tests'],
  ['', 'it has no name']
]
test.each(never)('%s is left out for tools and told to people', (name, why) => {
  expect(quarantineList('jest', [flaky(name, inScript)])).toMatchObject({ listed: [], leftOut: [{ why }] })
  expect(quarantineList('json', [flaky(name, inScript)]).listed).toHaveLength(1)
})

test.each(oneLine)('%s is no longer than an argument may be: the costliest come first', (format) => {
  const subjects = Array.from({ length: 3000 }, (_, index) => flaky(`Test${index}`, namedFor(format)))
  const { content, listed, leftOut } = quarantineList(format, subjects)
  expect(content.length).toBeLessThan(32_000)
  expect(listed.slice(0, 2)).toEqual(['id of Test0', 'id of Test1'])
  expect(listed.length + leftOut.length).toBe(3000)
  expect(leftOut.at(-1)?.why).toBe('the list is as long as an argument of a command may be')
})

test('the text is for people', () => {
  const { content } = quarantineList('text', [flaky('t\n1', { suites: ['a.ts', 'C'], className: 'C', job: 'test (20)' })])
  expect(content).toBe('a.ts > C > t 1 · test (20) · fails 12.0 % of runs, flaky since 2026-01-05\n')
})

test('the JSON holds what tells a test apart', () => {
  const { content } = quarantineList('json', [flaky('t\n1', { suites: ['a.ts'], file: 'a.ts', line: 3, job: 'test' })])
  expect(JSON.parse(content)).toEqual({
    version: 1,
    tests: [
      {
        id: 'id of t\n1',
        repository: 'acme/tool',
        workflow: '.github/workflows/ci.yml',
        job: 'test',
        suites: ['a.ts'],
        className: '',
        name: 't\n1',
        file: 'a.ts',
        line: 3,
        rate: 0.12,
        failures: 12,
        runs: 100,
        since: '2026-01-05T10:00:00Z'
      }
    ]
  })
})

test.each(quarantineFormats)('the file of %s is known as a list, in a folder of its own', (format) => {
  const { fileName } = quarantineList(format, [])
  expect(isQuarantineFile(fileName)).toBe(true)
  expect(quarantineFormats.filter((one) => quarantineList(one, []).fileName === fileName)).toEqual([format])
})

test.each(['index.html', 'badges/flaky.svg', 'badges/quarantine.txt', 'flake-report.json'])('%s is no list', (path) => {
  expect(isQuarantineFile(path)).toBe(false)
})

/** A repository of several tools. */
const mixed = {
  js: flaky('cart adds', { suites: ['cart'], className: 'cart adds' }),
  python: flaky('test_retry[eur-1]', { suites: ['pytest'], className: 'tests.api.test_pay' }),
  go: flaky('TestUpload/resume', { suites: ['example.com/store'], className: 'example.com/store' }),
  jvm: flaky('adds', { suites: ['com.acme.CartTest'], className: 'com.acme.CartTest' }),
  ruby: flaky('sums', { file: 'spec/cart_spec.rb' })
}

test.each<[format: QuarantineFormatName, own: keyof typeof mixed]>([
  ['jest', 'js'],
  ['pytest', 'python'],
  ['pytest-deselect', 'python'],
  ['go', 'go'],
  ['go-packages', 'go'],
  ['junit', 'jvm'],
  ['maven', 'jvm'],
  ['gradle', 'jvm']
])('of a repository of several tools %s names the tests of its own, and misses none', (format, own) => {
  const all = Object.values(mixed)
  expect(quarantineList(format, all, { tests: all })).toMatchObject({ listed: [mixed[own].id], leftOut: [] })
})

test.each(['text', 'json'] as const)('%s names the tests of all tools', (format) => {
  expect(quarantineList(format, Object.values(mixed)).listed).toHaveLength(5)
})

const unsure = flaky('test_sums', { suites: ['unit'], className: 'Cart' })
test.each<[what: string, known: FlakyTest[], doubtful: boolean]>([
  ['nothing else is known', [], false],
  ['all others are of this tool', [mixed.python], false],
  ['all others are of another tool', [mixed.go], false],
  ['some are of this tool and some of another', [mixed.python, mixed.go], true]
])('a test that may be of another tool is doubtful where %s', (_, known, doubtful) => {
  const [left] = quarantineList('pytest-deselect', [unsure], { tests: [unsure, ...known] }).leftOut
  expect([left?.id, left?.doubtful === true]).toEqual([unsure.id, doubtful])
})

test('a test of another tool that is called the same hides none', () => {
  const other = flaky('cart adds', { file: 'spec/cart_spec.rb', id: 'ruby' })
  expect(quarantineList('jest', [mixed.js], { tests: [mixed.js, other] }).listed).toEqual([mixed.js.id])
})

const runners = [
  ['jest', { suites: ['cart'], className: 'cart adds', name: 'cart adds' }],
  ['pytest', { suites: ['pytest'], className: 'test_cart', name: 'test_adds' }],
  ['pytest-deselect', { suites: ['pytest'], className: 'test_cart', name: 'test_adds[1]' }],
  ['playwright', { suites: ['a.spec.ts'], className: '', name: 'adds' }],
  ['junit', { suites: ['com.acme.CartTest'], className: 'com.acme.CartTest', name: 'adds' }],
  ['maven', { suites: ['com.acme.CartTest'], className: 'com.acme.CartTest', name: 'adds' }],
  ['gradle', { suites: ['com.acme.CartTest'], className: 'com.acme.CartTest', name: 'adds()' }]
] as const
test.each(runners)('%s: what a report names twice is listed where both are flaky, for they are called the same', (format, names) => {
  const file = (path: string, outcome: 'passed' | 'failed') => ({ file: path, cases: [{ ...names, outcome, retries: 0 }] })
  const [own, other] = uniqueCases([file('a.xml', 'failed'), file('b.xml', 'passed')]).map(({ suites, className, name }) =>
    flaky(name, { suites, className })
  )
  if (!own || !other) throw new Error('two tests')
  const listedWith = (known: Parameters<typeof quarantineList>[2], flakes = [own]) =>
    quarantineList(format, flakes, known).listed.includes(own.id)
  expect(listedWith({ tests: [own] })).toBe(true)
  expect(listedWith({ tests: [own, other] })).toBe(false)
  expect(listedWith({ parts: [testNames([own]), testNames([other])] })).toBe(false)
  expect(listedWith({ tests: [own, other] }, [own, other])).toBe(true)
})
