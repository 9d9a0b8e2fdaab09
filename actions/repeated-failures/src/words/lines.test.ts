import { expect, test } from '@jest/globals'
import { plain } from '@tocsin/notifier'
import { episodeOf, lookAt, runOf, runsOf, shaOf } from '../explain/testing.ts'
import { composeAlert } from '../tell/compose.ts'
import { adviceOf } from './advice.ts'
import { read, subjectOf } from './testing.ts'

const passed = '✓'.repeat(10)
const commit = (number: number, message: string, author: string) => ({ sha: shaOf(number), message, author })

test('a job that outlived its limit, and failed otherwise before', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 5, 9, minutes)).toISOString()
  const long = ['unit -', { startedAt: at(0), completedAt: at(12.2) }] as const
  const timedOut = (number: number) => ({ ...lookAt(number, [[...long]]), limits: new Map([[10000 + number * 10, 12]]) })
  const runs = runsOf(`${passed}✗✗✗`, (number) => (number > 11 ? { conclusion: 'cancelled' } : {}))
  const episode = episodeOf(runsOf(`${passed}✗✗✗`), 1)
  expect(read(subjectOf('', { runs, episode, looks: [timedOut(13), timedOut(12), lookAt(11, ['unit ✗'])] }))).toContain(
    '\n❌ <unit> timed out after 12 m at <Run npm test>, in all 3 failures (2 × timed out, 1 × failed)\n'
  )
})

const fixes = [14, 15].map((number) => commit(number, `Change ${number}`, number === 14 ? 'ada' : 'lin'))
const recoveries: [name: string, more: Parameters<typeof subjectOf>[1], line: string][] = [
  [
    'with several commits any of them may be the fix',
    { fixes: { total: 6, commits: fixes } },
    'Fixed by one of <6 commits> by ada and lin (<#15>)'
  ],
  ['with commits that nobody could list', {}, 'Passes since <0fccccc> Change 15 (<#15>)'],
  ['when the branch was set back', { fixes: { total: 0, commits: [] } }, 'Passes since <0fccccc> Change 15 (<#15>)']
]
test.each(recoveries)('it recovers %s', (_, more, line) => {
  const subject = subjectOf(`${passed}✗✗✗✗✓`, more)
  expect(read(subject).split('\n')[2]).toBe(line)
  expect(subject.explanation.fixUrl).toBe(`https://github.com/octo/app/compare/${shaOf(14)}...${shaOf(15)}`)
})

const range = { total: 3, commits: [commit(9, 'Rename', 'ada'), commit(10, 'Fix', 'lin')] }
const withAuthors: [name: string, history: string, more: Parameters<typeof subjectOf>[1], told: boolean][] = [
  ['a known flake', '✓✓r✓✓✓r✓✓✓r✓✓✗✗✗', {}, true],
  ['a lost runner', `${passed}✗✗✗`, { looks: [lookAt(13, ['test lost']), lookAt(12, ['test lost'])] }, true],
  ['failures that began earlier', '✓✓✓✓✓✓✓✓✗✗✗✗✗✓✗✗✗', {}, true],
  ['commits that the advice names', `${passed}✗✗✗`, {}, false]
]
test.each(withAuthors)('who made the commits since the last good run is told of %s once', (_, history, more, told) => {
  const line = /\nSince the last good run: <3 commits> by ada and lin\n/
  const text = read(subjectOf(history, { comparison: range, ...more }))
  expect(line.test(text)).toBe(told)
  expect(text.match(/ada and lin/g)).toHaveLength(1)
})

test('runs that could not start: mostly the workflow file is broken', () => {
  const text = read(subjectOf(`${passed}sss`, { comparison: range }))
  expect(text).toContain('\nLook at <the workflow file> first: the run could not start in all 3 failures.\n')
  expect(text).toContain('\nLikely cause: The workflow file\n')
  expect(firstLink(`${passed}sss`)).toBe(`https://github.com/octo/app/blob/${shaOf(13)}/.github/workflows/ci.yml`)
})

const firstLink = (history: string) =>
  adviceOf(subjectOf(history).explanation).flatMap((span) => (typeof span === 'object' && 'href' in span ? [span.href] : []))[0]

test('what else is red comes with the chance that it is so by accident', () => {
  const neighbours = ['✗', '✗', '✓', '✓', '✓', '✓', '✓'].flatMap((last, workflow) =>
    [...`${passed}${passed}${last}`]
      .map((mark, index) => runOf(mark, index, { workflowId: 20 + workflow, workflow: `W${workflow}`, sha: shaOf(90 + workflow) }))
      .toReversed()
  )
  expect(read(subjectOf(`${passed}✗✗✗`, { neighbours }))).toMatch(
    /\nAlso red: <W0>, <W1> \(3 of 8 workflows: by chance 1 in [\d,]+, no sign of an outage\)\n/
  )
})

test('with all that there is to say, the text stays short', () => {
  const on = (label: string) => ({ labels: [label] })
  const jobs: Parameters<typeof lookAt>[1] = ['a', 'b', 'c', 'd', 'e'].flatMap((name): Parameters<typeof lookAt>[1] => [
    [`${name} (windows, 20) ✗`, on('windows-latest')],
    [`${name} (ubuntu, 22) ✓`, on('gpu')]
  ])
  const looks = [14, 13].map((number) => lookAt(number, jobs, ['Boom']))
  const neighbours = [...`${passed}✗`].map((mark, index) => runOf(mark, 10 + index, { workflowId: 8, workflow: 'Lint' })).toReversed()
  const commits = [commit(9, 'Bump lodash from 4.17.20 to 4.17.21', 'ada')]
  const { summary } = composeAlert(subjectOf('✓✓r✓✓✓r✓✓✓r✓✗✗✗', { looks, neighbours, comparison: { total: 3, commits } }))
  expect(plain(summary).split('\n').length).toBeLessThanOrEqual(11)
})
