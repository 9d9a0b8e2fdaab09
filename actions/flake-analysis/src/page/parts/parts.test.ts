import { expect, test } from '@jest/globals'
import type { Html } from '@tocsin/page'
import { parsed } from '@tocsin/testkit/markup'
import type { FlakeReport, TrendWeek } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import type { CacheReport, JobGraph } from '../../model/workflow-report.ts'
import { large, partial, sample } from '../../shown/sample.fixture.ts'
import { anchorOf, known } from '../known.ts'
import { audit } from './audit.ts'
import { caches } from './caches.ts'
import { causes } from './causes.ts'
import { evidenceList, tierTable } from './evidence.ts'
import { facts } from './facts.ts'
import { graphs } from './graphs.ts'
import { infra } from './infra.ts'
import { fullName, place, toCard, wholeName } from './name.ts'
import { rateAside, slowAside } from './rows.ts'
import type { Section } from './section.ts'
import { strip } from './strip.ts'
import { breakable, rest } from './text.ts'
import { missing } from './top.ts'
import { trend } from './trend.ts'

const read = (html: Html | false) => parsed(`<!doctype html><title></title>${html ? html.html : ''}`)
const words = (html: Html | false) => read(html).text.replace(/\s+/g, ' ').trim()
const wordsIn = ([section]: readonly Section[]) => words(section?.html ?? false)
const of = (report: FlakeReport) => known(report, report.subjects)
const [flaky] = sample.subjects.filter(({ level }) => level === 'test') as [SubjectReport]

const strips: [outcomes: string, drawn: Record<string, number>][] = [
  ['PPFL-', { up: 2, down: 1, degraded: 1, unknown: 1 }],
  ['P'.repeat(200), { up: 90 }],
  [`${'F'.repeat(200)}P`, { down: 89, up: 1 }],
  ['<"', { unknown: 2 }],
  ['', {}]
]
test.each(strips)('the strip %.10s has as many bars of each kind', (outcomes, drawn) => {
  const paths = [...strip(outcomes).html.matchAll(/class="fill-(\w+)" d="([^"]*)"/g)]
  expect(Object.fromEntries(paths.map(([, tone, d = '']) => [tone, d.split('M').length - 1]))).toEqual(drawn)
})

test('bars of a strip stand side by side and stay within the drawing', () => {
  const html = strip('PFL-'.repeat(30)).html
  const [, width = 0] = /viewBox="0 0 (\d+) /.exec(html) ?? []
  const lefts = [...html.matchAll(/M(\d+) /g)].map(([, x]) => Number(x)).toSorted((a, b) => a - b)
  expect(lefts).toEqual(Array.from({ length: 90 }, (_, index) => index * 10))
  expect(Number(width)).toBe(898)
})

const lossless = { score: 0, waste: { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 } }
const figures: [name: string, given: Partial<SubjectReport>, shown: string][] = [
  [
    'a flaky one',
    { change: undefined as never },
    'Fails 12 % 8.4–17 %, 23 of 190 tries A fix saves 84 min a week Since at least 3 Nov 2026 Lost 118 min $0.95'
  ],
  ['a broken one', { state: 'broken', change: undefined as never }, 'Failed 23 of 190 runs Since 3 Nov 2026 Lost 118 min $0.95'],
  [
    'one that costs nothing',
    { ...lossless, change: undefined as never },
    'Fails 12 % 8.4–17 %, 23 of 190 tries Since at least 3 Nov 2026 Lost 0 min'
  ],
  [
    'one that passed within its job each time',
    { ...lossless, tiers: [{ ...flaky.rate, tier: 'T3' }], change: undefined as never },
    'Fails 12 % 8.4–17 %, 23 of 190 tries Since at least 3 Nov 2026 Lost 0 min its retries passed'
  ],
  [
    'one with a change',
    {},
    'Fails 12 % 8.4–17 %, 23 of 190 tries A fix saves 84 min a week Since 3 Nov 2026 likely a1b2c3d..d4e5f60 Lost 118 min $0.95'
  ]
]
test.each(figures)('what is told of %s', (_, given, shown) => expect(words(facts({ ...flaky, ...given }, sample))).toBe(shown))

test('a range of commits leads to what changed, and is only words where that is nowhere', () => {
  expect(read(facts(flaky, sample)).links).toEqual(['https://github.com/acme/shop/compare/a1b2c3d4e5f6...d4e5f60718a9'])
  const change = { at: flaky.since, lastGood: 'a1b2c3d', firstBad: 'd4e5f60', probability: 1, compareUrl: 'javascript:alert(1)' }
  expect(read(facts({ ...flaky, change }, sample)).links).toEqual([])
})

test('each piece of evidence leads to the failure and to what it is compared with', () => {
  expect(read(evidenceList({ ...flaky, evidence: flaky.evidence.slice(0, 1) })).links).toEqual([
    'https://github.com/acme/shop/actions/runs/9811204/attempts/1',
    'https://github.com/acme/shop/actions/runs/9811204/attempts/2'
  ])
  expect(evidenceList({ ...flaky, evidence: [] })).toBe(false)
  const many = Array.from({ length: 50 }, () => flaky.evidence).flat()
  expect(words(evidenceList({ ...flaky, evidence: many })).match(/failure/g)).toHaveLength(8)
})

test('rates by evidence are a table where there is something to compare', () => {
  expect(words(tierTable(flaky))).toMatch(/^The rate by kind of evidence .* and retries inside a run 23 of 190 12 % 8\.4–17 %$/)
  expect(tierTable({ ...flaky, tiers: flaky.tiers.slice(0, 1) })).toBe(false)
})

const named = (suites: string[], name: string): SubjectReport => ({ ...flaky, test: { suites, className: '', name } })
const names: [subject: SubjectReport, shown: string, whole: boolean][] = [
  [named(['a', 'b'], 'c'), 'a › b › c', false],
  [named([...'abcde'], 'f'), 'a › b › c › d › e › f', false],
  [named([...'abcdef'], 'g'), 'a › b › … › e › f › g', true],
  [named(['s'.repeat(90)], 'n'), `${'s'.repeat(79)}… › n`, true],
  [named([], 'n'.repeat(150)), `${'n'.repeat(139)}…`, true],
  [named([], 'مرحبا'), 'مرحبا', false]
]
test.each(names)('a name', (subject, shown, whole) => {
  expect(words(fullName(subject))).toBe(shown)
  expect(wholeName(subject) !== false).toBe(whole)
})

test('a long name may break where it has parts', () => {
  expect(breakable('com.acme.Test/a_b c').html).toBe('<bdi>com.<wbr>acme.<wbr>Test/<wbr>a_<wbr>b c</bdi>')
  expect(breakable('<b>').html).toBe('<bdi>&lt;b&gt;</bdi>')
})

test('where it runs, and its file where that can be opened', () => {
  expect(read(place(flaky, of(sample))).links).toEqual(['https://github.com/acme/shop/blob/main/packages/checkout/src/pay.test.ts#L42'])
  expect(read(place({ ...flaky, file: '../../x' }, of(sample))).links).toEqual([])
  expect(words(place(flaky, of(partial)))).toContain('ci.yml · acme/shop · packages/')
})

test('a link leads to a subject that has a place on the page alone', () => {
  expect(read(toCard(flaky, of(sample))).links).toEqual([`#s-${flaky.id}`])
  expect(read(toCard(flaky, known(sample, []))).links).toEqual([])
  const odd = { ...flaky, id: 'A"' }
  expect(anchorOf(odd, known({ ...sample, subjects: [odd] }, [odd]))).toBeUndefined()
})

test('asides', () => {
  expect(words(rateAside(flaky))).toBe('12 % · 8.4–17 %, 23 of 190 tries · saves 84 min a week · failure of run 9811204')
  expect(words(rateAside({ ...flaky, certainty: 'suspected', evidence: [] }))).toBe('12 % · 8.4–17 %, 23 of 190 tries')
  expect(words(slowAside({ ...flaky, slow: { seconds: 0.26, medianSeconds: 0.1, ratio: 2.55 } }))).toBe(
    '2.6 × as long · 0.3 s in place of 0.1 s · since 3 Nov 2026'
  )
  expect(words(slowAside({ ...flaky, slow: { seconds: 600, medianSeconds: 120, ratio: 5 } }))).toContain(
    '5 × as long · 10 min in place of 2 min'
  )
  expect(words(slowAside(flaky))).toBe('since 3 Nov 2026')
})

test.each([
  [0, ''],
  [1, '… and 1 more flake, which cost less'],
  [1_200, '… and 1,200 more flakes, which cost less']
])('%d are hidden', (hidden, shown) => expect(words(rest(hidden, 'flake', 'which cost less'))).toBe(shown))

test('what is in no order is only counted', () => expect(words(rest(2, 'problem'))).toBe('… and 2 more problems'))

const week = (failures: number, flakyFailures: number, minutesWasted: number): TrendWeek => ({
  ...{ week: '2026-11-16', runs: 9, cost: 0 },
  ...{ failures, flakyFailures, minutesWasted }
})
const weeks = (...all: readonly TrendWeek[]) => trend({ ...sample, trend: all })

test('columns are as high as their share of the highest, and stand on one another', () => {
  const [section] = weeks(week(10, 4, 50), week(5, 5, 100), week(0, 0, 0))
  const drawn = [...(section?.html.html ?? '').matchAll(/class="fill-(\w+)" d="([^"]*)"/g)].map(([, tone, d = '']) => [
    tone,
    [...d.matchAll(/M(\S+) (\S+)h14v(\S+)h/g)].map(([, x, y, height]) => [x, y, height].map(Number))
  ])
  expect(drawn).toEqual([
    [
      'degraded',
      [
        [3, 50, 50],
        [23, 0, 100]
      ]
    ],
    [
      'degraded',
      [
        [3, 60, 40],
        [23, 50, 50]
      ]
    ],
    ['unknown', [[3, 0, 60]]]
  ])
})

test('one week is no trend, nor are weeks without a failure', () => {
  expect([weeks(), weeks(week(9, 9, 9)), weeks(week(0, 0, 0), week(0, 0, 0))]).toEqual([[], [], []])
})

const path = (job: string, medianSeconds: number, p99Seconds: number) => ({ job, medianSeconds, p99Seconds })
const graph = (...criticalPath: JobGraph['criticalPath']) =>
  graphs(of({ ...sample, graphs: [{ ...(sample.graphs[0] as JobGraph), criticalPath, fanIn: [] }] }))

test('each job begins where the one before it ends, and the slowest fits', () => {
  const [section] = graph(path('a', 60, 90), path('b', 30, 140))
  const bars = [...(section?.html.html ?? '').matchAll(/class="([\w-]+)" x="(\S+)" y="0" width="(\S+)"/g)].map(([, name, x, width]) => [
    name,
    Number(x),
    Number(width)
  ])
  expect(bars).toEqual([
    ['slowest', 0, 450],
    ['fill-maintenance', 0, 300],
    ['slowest', 300, 700],
    ['fill-maintenance', 300, 150]
  ])
})

test('a workflow without a path is not drawn, and one without times is', () => {
  expect(graph()).toEqual([])
  expect(wordsIn(graph(path('a', 0, 0)))).toContain('CI 0 ms a 0 ms, slowest 0 ms')
})

const cache = (exact: number, partialHits: number, miss: number) =>
  caches(of({ ...sample, caches: [{ ...(sample.caches[0] as CacheReport), exact, partial: partialHits, miss }] }))
test.each([
  [1, 1, 2, '25 % exact hits'],
  [0, 0, 0, 'not used'],
  [0, 0, 4, '0 % exact hits'],
  [4, 0, 0, '100 % exact hits']
])('a cache with %d exact, %d partial hits and %d misses', (exact, partialHits, miss, shown) =>
  expect(wordsIn(cache(exact, partialHits, miss))).toContain(shown)
)

test.each<[Partial<CacheReport>, string]>([
  [{ logs: 7, logsOfPasses: 3 }, '1 missed · as of 7 logs, 3 of jobs that passed'],
  [{ logs: 1, logsOfPasses: 0 }, '1 missed · as of 1 log, 0 of jobs that passed'],
  [{}, '1 missed']
])('a cache of %j says %s', (of7, shown) => {
  const { logs: _, logsOfPasses: __, ...one } = { ...(sample.caches[0] as CacheReport), miss: 1 }
  expect(wordsIn(caches(of({ ...sample, caches: [{ ...one, ...of7 }] })))).toMatch(new RegExp(`${shown}$`))
})

test('findings of one rule are told once, with all of their places', () => {
  const text = wordsIn(audit(of(sample)))
  expect(text.match(/A job that hangs/g)).toHaveLength(1)
  expect(text).toContain('The same in 2 more places. ci.yml:24 ci.yml:71 ci.yml:96')
  expect(wordsIn(audit(of({ ...sample, audit: large(700).audit })))).toContain('and 280 more')
})

test('of several repositories, a finding says its own', () => {
  expect(wordsIn(audit(of(partial)))).toContain('acme/shop ci.yml:31')
})

test('a cause says what it hits, as far as that is on the page', () => {
  const [first] = sample.causes
  const hit = (subjects: string[]) => wordsIn(causes(of({ ...sample, causes: first ? [{ ...first, subjects }] : [] })))
  expect(hit([flaky.id])).toMatch(/Hits checkout > pays with a card that needs a second factor$/)
  expect(hit(['gone'])).toMatch(/Hits one that is not listed$/)
  expect(hit([])).not.toContain('Hits')
  expect(hit(Array.from({ length: 9 }, () => flaky.id))).toMatch(/ and 4 more subjects$/)
})

test('infrastructure is told where it is an event or all that a subject failed by', () => {
  expect(infra(of({ ...sample, infra: [], subjects: [] }))).toEqual([])
  expect(wordsIn(infra(of({ ...sample, infra: [] })))).toContain('deploy (eu-west)')
  expect(wordsIn(infra(of({ ...sample, subjects: [] })))).toContain('9 jobs in 6 runs')
})

test('many notes are counted', () => {
  const notes = Array.from({ length: 40 }, (_, index) => `Note ${index}.`)
  const repositories = sample.repositories.map((one) => ({ ...one, notes }))
  expect(words(missing(of({ ...sample, repositories })))).toMatch(/Note 11\. … and 28 more notes$/)
  expect(missing(of(sample))).toBe(false)
})
