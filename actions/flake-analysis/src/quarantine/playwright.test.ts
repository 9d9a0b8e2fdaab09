import { expect, test } from '@jest/globals'
import { testNames } from './alike.ts'
import { quarantineList } from './list.ts'
import { flaky, hostileNames } from './subject.fixture.ts'

/** As Playwright reads the option: between slashes with flags of its own, else without regard to case. */
function grep(text: string): RegExp {
  const [, pattern, flags] = /^\/(.*)\/([gi]*)$/.exec(text) ?? []
  return pattern === undefined ? new RegExp(text, 'gi') : new RegExp(pattern, flags)
}

/** As Playwright joins what it knows of a test: the title of the root is empty, and tags follow what they belong to. */
const title = (project: string, ...parts: string[]) => ['', project, ...parts].join(' ')

const inSuites = { suites: ['chromium', 'a.spec.ts', 'outer'], file: 'a.spec.ts' }

const rows: [name: string, subject: Parameters<typeof flaky>, skips: string[], runs: string[]][] = [
  [
    'of the JSON report',
    ['t', inSuites],
    [title('chromium', 'a.spec.ts', 'outer', 't'), title('chromium', 'a.spec.ts', 'outer', '@slow', 't', '@smoke', '@2')],
    [
      title('firefox', 'a.spec.ts', 'outer', 't'),
      title('chromium', 'b.spec.ts', 'outer', 't'),
      title('chromium', 'a.spec.ts', 'outer', 'T'),
      title('chromium', 'a.spec.ts', 'outer', 'tt'),
      title('chromium', 'a.spec.ts', 'outer', 't', 't')
    ]
  ],
  [
    'of a report in a folder',
    ['t', { suites: ['linux', 'chromium', 'a.spec.ts'], file: 'a.spec.ts' }],
    [title('chromium', 'a.spec.ts', 't')],
    [title('linux', 'a.spec.ts', 't')]
  ],
  [
    'without a project',
    ['t', { suites: ['a.spec.ts'], file: 'a.spec.ts' }],
    [title('', 'a.spec.ts', 't'), title('chromium', 'a.spec.ts', 't')],
    [title('', 'x/a.spec.ts', 't')]
  ],
  [
    'of the JUnit report',
    ['outer › t', { suites: ['a.spec.ts'], className: 'a.spec.ts' }],
    [title('chromium', 'a.spec.ts', 'outer', 't')],
    [title('chromium', 'a.spec.ts', 't')]
  ],
  [
    'whose file only the attribute names',
    ['t', { suites: ['outer'], file: 'a.spec.ts' }],
    [title('chromium', 'a.spec.ts', 'outer', 't')],
    [title('chromium', 'b.spec.ts', 'outer', 't')]
  ]
]
test.each(rows)('a test %s', (_, subject, skips, runs) => {
  const pattern = grep(quarantineList('playwright', [flaky(...subject)]).content)
  expect(skips.filter((each) => !pattern.test(each))).toEqual([])
  expect(runs.filter((each) => pattern.test(each))).toEqual([])
})

test.each(hostileNames)('%j skips itself and nothing else', (name) => {
  const pattern = grep(quarantineList('playwright', [flaky(name, inSuites)]).content)
  const full = (each: string) => title('chromium', 'a.spec.ts', 'outer', each)
  const others = ['', 'a', 'b', 'ab', 'aa', `${name}x`, `x${name}`, ...hostileNames.filter((each) => each !== name)]
  expect(pattern.test(full(name))).toBe(true)
  expect(others.filter((each) => pattern.test(full(each)))).toEqual([])
})

test('tags in titles are looked over, those of a test without other words, too', () => {
  const skips = (titles: string[]) => {
    const test = flaky(titles.at(-1) ?? '', { suites: ['chromium', 'a.spec.ts', ...titles.slice(0, -1)], file: 'a.spec.ts' })
    const pattern = grep(quarantineList('playwright', [test]).content)
    return (...others: string[]) => pattern.test(title('chromium', 'a.spec.ts', ...others))
  }
  const [inWords, alone] = [skips(['cart @slow of @a two', 'pays']), skips(['@slow', '@a'])]
  expect([inWords('cart @slow of @a two', 'pays'), inWords('cart of two', 'pays', '@x'), inWords('cart of', 'two pays')]).toEqual([
    true,
    true,
    true
  ])
  expect([inWords('cart of pays'), inWords('cart @slow two', 'pays')]).toEqual([false, false])
  expect([alone('@slow', '@a'), alone('@slow', '@a', '@x'), alone('@slow', '@a', 'pays'), alone('pays')]).toEqual([
    true,
    true,
    false,
    false
  ])
})

test('titles that are tags cost no more than others', () => {
  const titles = Array.from({ length: 200 }, (_, index) => `@t${index}`)
  const test = flaky(titles.join(' '), { suites: ['chromium', 'a.spec.ts', ...titles], file: 'a.spec.ts' })
  const pattern = grep(quarantineList('playwright', [test]).content)
  expect(pattern.test(title('chromium', 'a.spec.ts', ...titles, ...titles, 'x'))).toBe(false)
})

test('an empty list skips nothing', () => {
  const pattern = grep(quarantineList('playwright', []).content)
  expect(['', ' ', title('a', 'b', 'c')].filter((each) => pattern.test(each))).toEqual([])
})

test('a test without a file is left out', () => {
  expect(quarantineList('playwright', [flaky('t', { suites: ['outer'] })]).leftOut).toEqual([
    { id: 'id of t', why: 'its report does not say which file it is in' }
  ])
})

const at = (suites: readonly string[], name: string) => flaky(name, { id: [...suites, name].join(), suites, file: suites[1] ?? '' })
const own = at(['chromium', 'a.spec.ts', 'cart'], 'pays')

test.each<[what: string, other: ReturnType<typeof flaky>, isListed: boolean]>([
  ['itself, in another project', at(['firefox', 'a.spec.ts', 'cart'], 'pays'), true],
  ['itself, of a report in a folder', flaky('pays', { suites: ['linux', 'chromium', 'a.spec.ts', 'cart'], file: 'a.spec.ts' }), true],
  ['one in another file', at(['chromium', 'b.spec.ts', 'cart'], 'pays'), true],
  ['one whose name is longer', at(['chromium', 'a.spec.ts', 'cart'], 'pays twice'), true],
  ['one that a tag in its title tells apart', at(['chromium', 'a.spec.ts', 'cart'], 'pays @slow'), false],
  ['one whose titles are joined to the same', at(['chromium', 'a.spec.ts'], 'cart pays'), false]
])('a test beside %s is listed only where no good one is skipped with it', (_, other, isListed) => {
  const lists = [{ tests: [own, other] }, { parts: [testNames([own]), testNames([other])] }]
  expect(lists.map((known) => quarantineList('playwright', [own], known).listed.length === 1)).toEqual([isListed, isListed])
})

test('a title that names another file is none of that file', () => {
  const pattern = grep(quarantineList('playwright', [flaky('pays', { suites: ['a.spec.ts'], file: 'a.spec.ts' })]).content)
  expect(pattern.test(title('my project', 'a.spec.ts', 'pays'))).toBe(true)
  expect(pattern.test(title('chromium', 'b.spec.ts', 'like a.spec.ts', 'pays'))).toBe(false)
  expect(pattern.test(title('chromium', 'b.spec.ts', 'a.spec.ts', 'pays'))).toBe(false)
})
