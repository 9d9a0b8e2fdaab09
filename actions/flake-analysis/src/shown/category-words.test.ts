import { expect, test } from '@jest/globals'
import { categoryNames } from '@tocsin/ci-history'
import { plain } from '@tocsin/notifier'
import { composeIssue } from '../issues/compose.ts'
import type { FlakeReport } from '../model/report.ts'
import { indexPage } from '../page/index-page.ts'
import { flakeSummary } from '../summary/flake-summary.ts'
import { causeOf } from '../tell/words/evidence.ts'
import { categoryWords } from './category-words.ts'
import { sample } from './sample.fixture.ts'

test('no category is shown as the machine writes it', () => {
  expect(categoryNames.map(categoryWords).filter((words) => words.includes('-'))).toEqual(['service start-up'])
})

test.each([
  ['network', 'network'],
  ['out-of-memory', 'out of memory'],
  ['constructor', 'constructor'],
  ['of-a-stranger', 'of-a-stranger'],
  ['', '']
])('%j is called %j', (category, words) => expect(categoryWords(category)).toBe(words))

const starting = JSON.parse(JSON.stringify(sample).replaceAll('"category":"network"', '"category":"service-startup"')) as FlakeReport
const hit = starting.subjects.flatMap(({ id, causes }) => (causes[0]?.category === 'service-startup' ? [{ id, causes }] : []))
const issue = composeIssue(
  { id: hit[0]?.id ?? '', open: true, name: '', since: '', rate: 0, print: '', at: 0, turn: 1, told: 0 },
  { repository: 'acme/shop', report: starting },
  { severity: 'P3', reason: '' }
)

test.each<[where: string, said: string]>([
  ['the page', indexPage(starting)],
  ['the summary', flakeSummary(starting)],
  ['an alert or a comment', hit.map((one) => plain(causeOf(one))).join()],
  ['an issue', plain(issue.summary)]
])('%s says it in words', (_, said) => {
  const read = said.replaceAll('\\', '')
  expect([read.includes('service start-up'), read.includes('service-startup')]).toEqual([true, false])
})
