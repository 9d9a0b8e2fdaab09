import { expect, test } from '@jest/globals'
import type { FlakeReport, SubjectReport } from '../model/report.ts'
import { empty, large, partial, quiet, sample } from '../shown/sample.fixture.ts'
import { htmlOf, pageOf, sectionOf, wordsOf } from './page.fixture.ts'

const ids = [
  'broken',
  'flaky-tests',
  'flaky-steps',
  'explained',
  'suspected',
  'slow',
  'trend',
  'causes',
  'infra',
  'audit',
  'graphs',
  'caches',
  'limits',
  'problems'
]

test('all parts of a page, in their order', () => {
  const sections = [...htmlOf(sample).matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id)
  expect(sections).toEqual(ids)
  expect(pageOf(sample).links.filter((link) => link.startsWith('#') && ids.includes(link.slice(1)))).toEqual(ids.map((id) => `#${id}`))
})

test.each(ids)('what %s says', (id) => expect(sectionOf(sample, id)).toMatchSnapshot())

test('what the top says', () => {
  const top = (report: FlakeReport) =>
    wordsOf(report)
      .split('Skip to the content')[1]
      ?.split(/ (?:Broken|Flaky steps|Trend|Made) /)[0]
      ?.trim()
  expect(Object.entries({ sample, partial, quiet, empty }).map(([name, report]) => [name, top(report)])).toMatchSnapshot()
})

test('nothing is told of what is not there', () => {
  expect(htmlOf(quiet)).not.toMatch(/<section id="(?!limits)/)
  expect(htmlOf(empty)).not.toContain('<section id=')
})

const [flaky] = sample.subjects.filter(({ level }) => level === 'test') as [SubjectReport]
const only = (given: Partial<SubjectReport>): FlakeReport => ({
  ...sample,
  subjects: [{ ...flaky, ...given }],
  totals: { ...sample.totals, byLevel: {} }
})

const cards: [name: string, given: Partial<SubjectReport>, words: string][] = [
  ['no evidence', { evidence: [] }, 'Numbers'],
  ['an issue without a number', { issue: 'https://tracker.example/a' }, 'Tracked in an issue'],
  ['an issue', { issue: 'https://github.com/acme/shop/issues/812' }, 'Tracked in #812'],
  ['no good commit', { change: { at: '2026-11-03T09:14:00.000Z', firstBad: 'd4e5f60718a9', probability: 0.5 } }, 'likely in d4e5f60'],
  ['a time that is none', { since: 'soon', change: undefined as never }, 'Since unknown'],
  ['a strip that is empty', { strip: '' }, 'Fails 12 %'],
  ['a long name', { test: { suites: ['a'], className: '', name: 'n'.repeat(300) } }, `Whole name: a > ${'n'.repeat(300)}`],
  ['many suites', { test: { suites: [...'abcdefg'], className: '', name: 'n' } }, 'a › b › … › f › g › n'],
  ['a part that is not listed', { explainedBy: [{ id: 'gone', share: 0.2 }] }, '20 % by one that is not listed']
]
test.each(cards)('a card of %s', (_, given, words) =>
  expect(sectionOf(only(given), 'flaky-tests').replace(/ +([:,])/g, '$1')).toContain(words)
)

test('a subject has an address that stays, whatever else there is', () => {
  expect(pageOf(only({})).ids).toContain(`s-${flaky.id}`)
  expect(pageOf({ ...sample, subjects: [flaky, { ...flaky }] }).ids.filter((id) => id.startsWith('s-'))).toEqual([`s-${flaky.id}`])
  expect(pageOf(only({ id: '"><b>' })).ids.filter((id) => id.startsWith('s-'))).toEqual([])
})

test('many weeks have no words below each column', () => {
  const words = sectionOf(large(100), 'trend')
  expect(words).toContain('As a table: 26 weeks')
  expect(words.split('As a table')[0]?.match(/ min/g)).toBeNull()
})

test('drawings say in words what they show', () => {
  const labels = [...htmlOf(sample).matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label)
  expect(labels).toEqual(expect.arrayContaining([expect.stringMatching(/^Newest 81 runs: 70 passed, 11 failed\. The newest: failed\.$/)]))
  expect(labels).toEqual(expect.arrayContaining([expect.stringMatching(/^Minutes lost a week: 19 Oct 14 min, /)]))
  expect(labels).toHaveLength(7)
})
