import { describe, expect, test } from '@jest/globals'
import type { ReadJob } from '../model/reading.ts'
import type { Outcome } from '../model/sighting.ts'
import { columnOf } from './run-columns.ts'
import { execution } from './sheet.fixture.ts'

const place = { repository: 'octo/app', workflow: '.github/workflows/ci.yml' }
const facts = { id: 5, seconds: 60, os: 'linux' as const, selfHosted: false }
const outcomes: Readonly<Record<string, Outcome | undefined>> = { P: 'pass', F: 'fail' }

/** A job with one step: `P` passed, `F` failed, `-` says nothing, `!` lost its runner, `?` passed and nobody knows which of them did, `~` needed a retry. */
function jobOf(letter: string, more: Partial<ReadJob> = {}): ReadJob {
  const outcome = '?~'.includes(letter) ? 'pass' : letter === '!' ? 'fail' : outcomes[letter]
  const log = { lines: [], caches: [], retriedSteps: [{ line: 'attempt 2', attempts: 2 }], flakyTests: [] } as never
  return {
    ...{ facts, name: 'test', url: '', ...(outcome && { outcome }), steps: [{ name: 'npm test', number: 1, ...(outcome && { outcome }) }] },
    ...(letter === '!' && { infra: 'the runner was lost' }),
    ...(letter === '?' && { unsure: true }),
    ...(letter === '~' && { log }),
    ...more
  }
}

const sightsOf = (jobs: readonly ReadJob[]) =>
  columnOf(
    { execution: execution(1), workflow: place.workflow, workflowName: 'CI', runNumber: 1, url: '', branch: 'main', event: 'push', jobs },
    place
  )
    .sights.slice(1)
    .map(({ subject, outcome, detail }) => `${subject.level} ${outcome ?? '-'}${detail?.infra === undefined ? '' : '!'}`)

describe('jobs of one name are one, in whatever order they come', () => {
  const rows: [letters: string, sights: string[]][] = [
    ['PP', ['job pass', 'step pass']],
    ['FP', ['job fail', 'step fail']],
    ['F!', ['job fail', 'step fail']],
    ['!P', ['job -!', 'step -']],
    ['-P', ['job pass', 'step pass']],
    ['-F', ['job fail', 'step fail']],
    ['--', ['job -', 'step -']],
    ['-?', ['job -', 'step -']],
    ['?', ['job -', 'step -']],
    ['~P', ['job flaky', 'step pass']],
    ['~F', ['job fail', 'step fail']]
  ]
  test.each(rows)('%s', (letters, sights) => {
    const jobs = [...letters].map((letter) => jobOf(letter))
    expect([sightsOf(jobs), sightsOf(jobs.toReversed())]).toEqual([sights, sights])
  })
})

test('a step that one of them did not come to did not pass', () => {
  const stopped = jobOf('F', {
    steps: [
      { name: 'npm ci', number: 1, outcome: 'fail' },
      { name: 'npm test', number: 2 }
    ]
  })
  expect(sightsOf([stopped, jobOf('P')])).toEqual(['job fail', 'step fail', 'step -'])
})

test('the slowest of those that passed stands for all', () => {
  const jobs = [30, 90, 60].map((seconds) => jobOf('P', { facts: { ...facts, seconds } }))
  const read = {
    execution: execution(1),
    workflow: place.workflow,
    workflowName: 'CI',
    runNumber: 1,
    url: '',
    branch: 'main',
    event: 'push',
    jobs
  }
  expect(columnOf(read, place).sights.map(({ subject, seconds }) => [subject.level, seconds])).toContainEqual(['job', 90])
})
