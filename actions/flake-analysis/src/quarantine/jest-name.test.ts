import { expect, test } from '@jest/globals'
import type { TestCase } from '../model/test-case.ts'
import { readJest } from '../reports/jest/jest.ts'
import { readAll } from '../reports/junit/junit.fixture.ts'
import { readBy } from '../reports/testing.ts'
import { fullNameOf, type JestTest, jestJson, jestJunit, type Templates, vitestJunit } from './jest-junit.fixture.ts'
import { jestName } from './jest-name.ts'
import { quarantineList } from './list.ts'
import { flaky, hostileNames } from './subject.fixture.ts'

const inFile = (file: string, ...tests: [around: string, title: string][]): JestTest[] =>
  tests.map(([around, title]) => ({ file, around: around.split('/').filter(Boolean), title }))

/** With titles that repeat what is around them, or hold what reports put between titles. */
const tests: readonly JestTest[] = [
  ...inFile('src/cart.test.js', ['cart', 'adds'], ['cart', 'empties the cart'], ['cart', "cart's sum"], ['', 'top level'], ['', 'alone']),
  ...inFile('src/login.test.js', ['login/form', 'remembers'], ['login/form', 'is > 3 › 2'], ['login', 'forgets'], ['logout', 'is quick']),
  ...inFile('src/flat.test.js', ['', 'flat and long'], ['', 'flat'], ['late', 'comes']),
  ...inFile('src/hostile.test.js', ...hostileNames.filter(isKept).map((name): [string, string] => ['odd', name]))
]

/** What XML can hold, and a title that is seen. */
function isKept(name: string): boolean {
  return name.isWellFormed() && !/[\0]/.test(name) && name.trim() === name && name !== ''
}

/** What the list of each test by itself skips of all the tests, by what Jest compares it with. */
function skipped(cases: readonly TestCase[]): { own: readonly string[]; is: readonly string[] | 'left out' }[] {
  return cases.map(({ suites, className, name, file }, index) => {
    const { content, listed } = quarantineList('jest', [flaky(name, { suites, className, ...(file !== undefined && { file }) })])
    const own = tests[index]
    if (!own) throw new Error('a case more than tests')
    const pattern = new RegExp(content, 'i')
    const names = tests.map(fullNameOf)
    return { own: [fullNameOf(own)], is: listed.length === 0 ? 'left out' : names.filter((each) => !pattern.test(each)) }
  })
}

const junit = async (document: string) => (await readAll(document)).cases

const shapes: [what: string, read: () => Promise<TestCase[]>, mayLack: number][] = [
  ['the JSON of Jest', async () => (await readBy(readJest, jestJson(tests))).cases, 0],
  ['the JUnit report of Vitest', () => junit(vitestJunit(tests)), 0],
  ...(
    [
      [{}, 0],
      [{ ancestorSeparator: ' › ' }, 0],
      [{ addFileAttribute: true }, 0],
      [{ suiteNameTemplate: '{filepath}' }, 0],
      [{ suiteNameTemplate: '{filepath}', addFileAttribute: true }, 0],
      [{ suiteNameTemplate: '{filepath}', classNameTemplate: '{filepath}' }, 0],
      // By these, the report does not tell for some whether more is around them.
      [{ classNameTemplate: '{classname}', titleTemplate: '{title}' }, 3],
      [{ classNameTemplate: '{classname}', titleTemplate: '{title}', addFileAttribute: true }, 3],
      [{ suiteNameTemplate: '{filepath}', classNameTemplate: '{classname}', titleTemplate: '{title}' }, 1],
      [{ suiteNameTemplate: '{filepath}', classNameTemplate: '{classname}', titleTemplate: '{title}', ancestorSeparator: ' › ' }, 1],
      [{ classNameTemplate: '{classname}' }, 0],
      [{ titleTemplate: '{title}' }, 0],
      [{ classNameTemplate: '{filepath}', titleTemplate: '{title}' }, tests.length],
      [{ classNameTemplate: '{classname}-{title}', titleTemplate: '{title}' }, tests.length]
    ] as [Templates, number][]
  ).map(([templates, mayLack]): (typeof shapes)[number] => [
    `jest-junit with ${JSON.stringify(templates)}`,
    () => junit(jestJunit(tests, templates)),
    mayLack
  ])
]

test.each(shapes)('of %s each test that is listed is skipped, and no other', async (_, read, mayLack) => {
  const found = skipped(await read())
  expect(found).toHaveLength(tests.length)
  expect(found.filter(({ own, is }) => is !== 'left out' && JSON.stringify(own) !== JSON.stringify(is))).toEqual([])
  expect(found.filter(({ is }) => is === 'left out').length).toBeLessThanOrEqual(mayLack)
})

const untold = { why: 'its report does not tell all titles around it' }
const rows: [what: string, Parameters<typeof jestName>[0]['test'], ReturnType<typeof jestName>][] = [
  ['titles in name and class', { suites: ['cart'], className: 'cart adds', name: 'cart adds' }, { is: 'cart adds' }],
  ['another describe of the file', { suites: ['cart'], className: 'login form t', name: 'login form t' }, { is: 'login form t' }],
  ['no describe', { suites: ['cart'], className: ' top level', name: ' top level' }, { is: 'top level' }],
  ['only its own title, twice', { suites: ['cart'], className: 'adds', name: 'adds' }, untold],
  ['a hyphen between', { suites: ['cart'], className: 'cart-adds it', name: 'cart-adds it' }, untold],
  ['a hyphen in the class', { suites: ['cart'], className: 'cart-adds', name: 'adds' }, untold],
  ['a hyphen in the name', { suites: ['cart'], className: 'cart', name: 'cart-adds' }, untold],
  ['titles around it in the class', { suites: ['login'], className: 'login form', name: 'remembers' }, { is: 'login form remembers' }],
  ['a title that ends with its class', { suites: ['cart'], className: 'cart', name: 'empties the cart' }, { is: 'cart empties the cart' }],
  ['all in the class', { suites: ['cart'], className: 'cart adds', name: 'adds' }, { is: 'cart adds' }],
  ['no class in a suite', { suites: ['cart'], className: '', name: 'adds' }, untold],
  ['no class in a suite that has no name', { suites: ['undefined'], className: '', name: 'adds' }, { is: 'adds' }],
  ['no class in a suite, all in the name', { suites: ['cart'], className: '', name: 'cart adds' }, { is: 'cart adds' }],
  ['a file around', { suites: ['src/a.test.ts'], className: '', name: 'adds' }, { is: 'adds' }],
  ['a file as the class', { suites: ['cart'], className: 'src/a.test.ts', name: 'adds' }, untold],
  ['nothing around', { suites: [], className: '', name: ' adds' }, { is: ' adds' }]
]
test.each(rows)('%s', (_, test, expected) => expect(jestName({ test })).toEqual(expected))
