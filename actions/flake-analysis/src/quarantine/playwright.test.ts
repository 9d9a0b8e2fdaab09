import { expect, test } from '@jest/globals'
import fc from 'fast-check'
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

test.each([
  ['the title of one', 'holds a › b'],
  ['that of another tool', 'shows all when count > 0'],
  ['the first and the last', '› a ›']
])('a title that holds what reports put between titles is known again: %s', (_, name) => {
  const subjects = [flaky(name, inSuites), flaky(`outer › ${name}`, { suites: ['a.spec.ts'], className: 'a.spec.ts' })]
  const patterns = subjects.map((subject) => grep(quarantineList('playwright', [subject]).content))
  expect(patterns.map((pattern) => pattern.test(title('chromium', 'a.spec.ts', 'outer', name)))).toEqual([true, true])
  expect(patterns.map((pattern) => pattern.test(title('chromium', 'a.spec.ts', 'outer', 'holds a > b')))).toEqual([false, false])
})

test('a test in a block that is called as its file is not the one beside the block', () => {
  const [inside, beside] = [at(['chromium', 'a.spec.ts', 'a.spec.ts'], 'pays'), at(['chromium', 'a.spec.ts'], 'pays')]
  const pattern = grep(quarantineList('playwright', [inside], { tests: [inside, beside] }).content)
  expect([['a.spec.ts', 'pays'], ['pays']].map((titles) => pattern.test(title('chromium', 'a.spec.ts', ...titles)))).toEqual([true, false])
})

test('titles that are marks cost no more than others', () => {
  const titles = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? '›' : '› ›'))
  const test = flaky('t', { suites: ['chromium', 'a.spec.ts', ...titles], file: 'a.spec.ts' })
  const pattern = grep(quarantineList('playwright', [test]).content)
  expect(pattern.test(title('chromium', 'a.spec.ts', ...titles, ...titles, 'x'))).toBe(false)
})

test('a test in a file that is no script is left out: where its path begins, nothing tells', () => {
  expect(quarantineList('playwright', [flaky('t', { suites: ['a.page'], file: 'a.page' })]).leftOut).toEqual([
    { id: 'id of t', why: 'its file is no script' }
  ])
})

test('a path of several words is told from a project of several', () => {
  const lists = (own: string, file: string, project: string, other: string) => {
    const [test, healthy] = [at([own, file], 'pays'), at([project, other], 'pays')]
    return quarantineList('playwright', [test], { tests: [test, healthy] }).listed.length
  }
  expect([lists('a', 'b c.spec.ts', 'a b', 'c.spec.ts'), lists('a b', 'c.spec.ts', 'a', 'b c.spec.ts')]).toEqual([0, 0])
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
  ['one whose titles are joined to the same', at(['chromium', 'a.spec.ts'], 'cart pays'), false],
  ['one whose title holds what reports put between titles', at(['chromium', 'a.spec.ts'], 'cart › pays'), false],
  ['one in a block that is called as the file', at(['chromium', 'a.spec.ts', 'a.spec.ts', 'cart'], 'pays'), true],
  ['one whose path ends with the file after a blank', at(['chromium', 'my a.spec.ts', 'cart'], 'pays'), false],
  ['one in a file that is no script, whose title begins as the file', at(['chromium', 'b.e2e'], 'a.spec.ts cart pays'), false]
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

/** A project, a path, blocks and a title. */
type Titles = readonly [project: string, file: string, blocks: readonly string[], name: string]
const whole = ([project, file, blocks, name]: Titles, tags: readonly string[] = []) =>
  title(project, file, ...blocks.filter(Boolean), name, ...tags)
const named = ([project, file, blocks, name]: Titles) => {
  const suites = [project, file, ...blocks].filter((each) => each !== '')
  return flaky(name, { id: JSON.stringify([suites, name]), suites, file })
}

test('whatever tests are called, a listed one is skipped, and no good one with it', () => {
  const text = fc
    .array(fc.constantFrom('a', 'a.ts', 'b.ts', '@x', '@', '›', '', '@x.ts', 'a.ts\n'), { maxLength: 3 })
    .map((words) => words.join(' '))
  const file = fc.constantFrom('a.ts', 'a a.ts', '@x a.ts', 'a @x.ts', 'a', 'a.ts b.ts')
  const drawn = fc.tuple(fc.constantFrom('', 'a', 'a a', '@x'), file, fc.array(text, { maxLength: 2 }), text)
  // What is joined to nearly the same text is cut elsewhere.
  const others = drawn.chain((one) => {
    const words = whole(one).slice(1).split(' ')
    const cuts = fc
      .array(fc.nat(words.length), { minLength: 3, maxLength: 3 })
      .map((all) => all.toSorted((a, b) => a - b) as [number, number, number])
    const extra = fc.array(fc.constantFrom(undefined, '@x', '›', ''), { minLength: words.length, maxLength: words.length })
    return fc.tuple(cuts, extra).map(([[first, second, third], added]): [Titles, Titles] => {
      const part = (from: number, to?: number) =>
        words
          .slice(from, to)
          .flatMap((word, index) => [word, ...(added[from + index] === undefined ? [] : [`${added[from + index]}`])])
          .join(' ')
      return [one, [part(0, first), part(first, second), [part(second, third)], part(third)]]
    })
  })
  fc.assert(
    fc.property(others, fc.constantFrom([], ['@x'], ['@a.ts', '@x']), ([one, other], tags) => {
      fc.pre(other[1] !== '' && !/\.ts( |$)/.test(other[0]) && named(one).id !== named(other).id)
      const { listed, content } = quarantineList('playwright', [named(one)], { tests: [named(one), named(other)] })
      if (listed.length === 0) return
      const isSkipped = (each: Titles) => grep(content).test(whole(each, tags))
      expect([isSkipped(one), !isSame(one, other) && isSkipped(other)]).toEqual([true, false])
    }),
    { numRuns: 3000 }
  )
})

/** But for the project. */
const isSame = (...both: [Titles, Titles]) => {
  const [one, other] = both.map(([, file, blocks, name]) => JSON.stringify([file, blocks.filter(Boolean), name]))
  return one === other
}
