import { expect, test } from '@jest/globals'
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

test('an empty list skips nothing', () => {
  const pattern = grep(quarantineList('playwright', []).content)
  expect(['', ' ', title('a', 'b', 'c')].filter((each) => pattern.test(each))).toEqual([])
})

test('a test without a file is left out', () => {
  expect(quarantineList('playwright', [flaky('t', { suites: ['outer'] })]).leftOut).toEqual([
    { id: 'id of t', why: 'its report does not say which file it is in' }
  ])
})
