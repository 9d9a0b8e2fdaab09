import { expect, test } from '@jest/globals'
import { readContext } from '@tocsin/action-kit'
import { growth, linear } from '@tocsin/testkit/growth'
import type { Sighting } from '../model/sighting.ts'
import { packed, trackOf } from '../model/track.ts'
import { named, reportOf } from '../tell/subject.fixture.ts'
import { commentOnRun, runSeenIn } from './comment-on-run.ts'
import { runOf } from './run-of.ts'
import { seenIn } from './seen-in.ts'

const at = (run: number, attempt: number, changes: Partial<Sighting> = {}): Sighting => ({
  execution: { run, attempt, sha: 'f'.repeat(40), at: run * 100 + attempt, place: 'pull' },
  outcome: 'fail',
  ...changes
})
const tracked = (name: string, ...sightings: readonly Sighting[]) => ({ subject: named(name), track: trackOf(sightings) })
const job = { id: 7, seconds: 60, os: 'linux', selfHosted: false } as const

const seen = (...candidates: ReturnType<typeof tracked>[]) => {
  const found = seenIn(candidates, 5, (id) => `job/${id}`)
  return found && [found.attempt, ...found.seen.map(({ subject, outcome, ...more }) => [subject.test?.name, outcome, more])]
}

test('what failed in a run, with what is known of it', () => {
  const failure = { message: 'Expected 1, got 2', signature: 's' }
  expect(
    seen(
      tracked('a', at(4, 1), at(5, 1, { failure, job })),
      tracked('b', at(5, 1, { outcome: 'pass' })),
      tracked('c', at(5, 1, { outcome: 'flaky' })),
      tracked('d', at(4, 1), at(6, 1)),
      tracked('e', at(5, 1, { excluded: 'infra', sign: 'the runner was lost' })),
      tracked('f', at(5, 1, { excluded: 'infra' })),
      tracked('g', at(5, 1, { excluded: 'mass-failure' }))
    )
  ).toEqual([
    1,
    ['a', 'fail', { failure, url: 'job/7' }],
    ['c', 'flaky', {}],
    ['e', 'fail', { infra: 'the runner was lost' }],
    ['f', 'fail', { infra: 'GitHub or the runner failed' }],
    ['g', 'fail', {}]
  ])
})

test('with what the default branch has of it now', () => {
  const main = (run: number, outcome: Sighting['outcome']): Sighting => ({
    execution: { run, attempt: 1, sha: 'e'.repeat(40), at: run * 100, place: 'default' },
    outcome
  })
  const shown = seen(
    tracked('a', main(2, 'pass'), main(3, 'fail'), main(4, 'fail'), at(5, 1)),
    tracked('b', main(2, 'fail'), main(4, 'pass'), at(5, 1))
  )
  expect(shown).toEqual([1, ['a', 'fail', { failing: { runs: 2, since: 300 } }], ['b', 'fail', {}]])
})

test('a run that the infrastructure failed, in whole', () => {
  const lost = { ...at(5, 1).execution, excluded: 'infra' as const }
  expect(seen(tracked('a', { ...at(5, 1), execution: lost }))).toEqual([1, ['a', 'fail', { infra: 'GitHub or the runner failed' }]])
})

test.each<[what: string, sightings: readonly Sighting[], isMass: boolean]>([
  ['a run with a mass failure', [at(5, 1, { excluded: 'mass-failure' })], true],
  ['one of an earlier attempt', [at(5, 1, { excluded: 'mass-failure' }), at(5, 2)], false],
  ['a test that passed among them', [at(5, 1, { excluded: 'mass-failure', outcome: 'pass' })], false],
  ['a run without one', [at(5, 1)], false]
])('%s', (_, sightings, isMass) => expect(seenIn([tracked('a', ...sightings)], 5, String)?.massFailure).toBe(isMass))

test('the newest attempt counts: what passed there is no failure', () => {
  expect(seen(tracked('a', at(5, 1), at(5, 2, { outcome: 'pass' })), tracked('b', at(5, 1), at(5, 2)))).toEqual([2, ['b', 'fail', {}]])
})

test('of a run that was not read nothing is said', () => expect(seen(tracked('a', at(4, 1)))).toBeUndefined())

test('a green run is one without failures', () => expect(seen(tracked('a', at(5, 1, { outcome: 'pass' })))).toEqual([1]))

const env = {
  ...{
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_RUN_ID: '9',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_RUN_NUMBER: '3'
  },
  ...{ GITHUB_WORKFLOW: 'CI', GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main', GITHUB_SHA: 'e'.repeat(40) }
}
const contextOf = (payload: object) => readContext({ env, readFile: () => JSON.stringify(payload), warn: () => undefined })

test('the run of a comment is the one whose end is told', () => {
  const workflow_run = {
    ...{ id: 5, run_attempt: 2, run_number: 42, head_sha: 'f', path: '.github/workflows/e2e.yml@main', name: 'E2E' },
    html_url: 'https://github.com/octo/app/actions/runs/5'
  }
  expect(runOf(contextOf({ workflow_run }))).toEqual({
    ...{ run: 5, attempt: 2, runNumber: 42, sha: 'f', workflow: '.github/workflows/e2e.yml', workflowName: 'E2E' },
    url: 'https://github.com/octo/app/actions/runs/5'
  })
})

test('a workflow whose file has an @ in its name is none other', () => {
  const workflowOf = (path: string) => runOf(contextOf({ workflow_run: { id: 5, path } })).workflow
  expect(workflowOf('.github/workflows/deploy@eu.yml')).toBe('.github/workflows/deploy@eu.yml')
  expect(workflowOf('.github/workflows/deploy@eu.yml@refs/heads/a@b')).toBe('.github/workflows/deploy@eu.yml')
})

test('else it is that of the step, at the head of its pull request', () => {
  expect(runOf(contextOf({ pull_request: { head: { sha: 'd' } } }))).toEqual({
    ...{ run: 9, attempt: 2, runNumber: 3, sha: 'd', workflow: '.github/workflows/ci.yml', workflowName: 'CI' },
    url: 'https://github.com/octo/app/actions/runs/9/attempts/2'
  })
  expect(runOf(contextOf({})).sha).toBe('e'.repeat(40))
})

test.each<[what: string, payload: object, said: number]>([
  ['of a pull request that is said', { pull_request: { number: 7 } }, 1],
  ['of one whose end is told, too', { workflow_run: { id: 5, event: 'pull_request' } }, 1],
  ['of a push it is not', { workflow_run: { id: 5, event: 'push' } }, 0],
  ['of a schedule neither', { schedule: '0 0 * * *' }, 0]
])('where nothing was read of a run, %s', async (_, payload, count) => {
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const ports = { context: contextOf(payload), github: () => Promise.reject(new Error('asked')), token: '', redact: (text: string) => text }
  const kind = await commentOnRun(
    runSeenIn([tracked('a', at(4, 1))], ports),
    reportOf([]),
    { 'dry-run': false },
    { ...ports, progress: say, notice: say, warn: say }
  )
  expect([kind, said.length]).toEqual(['none', count])
})

test('ten times as many tests of ten times as many runs take no more than that', () => {
  const executions = (size: number) => Array.from({ length: size }, (_, index) => at(index, 1).execution)
  const work = (size: number) => {
    const shared = executions(size)
    const track = { executions: shared, outcomes: packed(shared.map(() => 'pass')), details: new Map() }
    return seenIn(
      Array.from({ length: size }, () => ({ subject: named('a'), track })),
      size - 1,
      String
    )
  }
  expect(growth(work, 1000)).toBeLessThan(linear)
})
