import { expect, test } from '@jest/globals'
import type { JobSeed } from '@tocsin/testkit'
import { analysed, forked, history, issuesIn, jobOf, listIn, own, reportAt, tested, testIn } from './run.forks.fixture.ts'
import { memory, type Stepped } from './testing.ts'

/** What the repository's own twenty runs show. */
const listed = '^(?!(?:Auth works)$)'

test('a thousand flakes that forks forged hide none of the own ones', async () => {
  const cases = Array.from({ length: 1001 }, (_, index) => ({ name: `n${index}`, flaky: true }))
  const job = { name: 'test', conclusion: 'failure' as const, seconds: 3600 }
  const evil = Array.from({ length: 5 }, (_, index) =>
    forked(20 + index, 'F', { artifacts: [reportAt(20 + index, cases)], attempts: [{ jobs: [job] }] })
  )
  const ledger = memory()
  const found = await analysed({ seed: { runs: [...history(), ...evil] }, hour: 30, ledger })
  expect(found.report.subjects.slice(0, 5).map(({ certainty }) => certainty)).toEqual([...Array(4).fill('confirmed'), 'suspected'])
  expect(testIn(found)).toMatchObject({ state: 'flaky', certainty: 'confirmed', rate: { failures: 4 } })
  expect([listIn(found), await issuesIn(ledger)]).toEqual([listed, ['Auth > works open 1']])
  expect(JSON.parse(found.outputs.flaky ?? '')).toHaveLength(4)
  const suspicions = found.report.subjects.filter(({ ofForks }) => ofForks)
  expect([suspicions.length, found.report.omitted, found.report.totals.suspected]).toEqual([100, 901, 1001])
})

test('twelve thousand tests that a fork made up leave the own history as it is, and are spoken of', async () => {
  const cases = Array.from({ length: 12_001 }, (_, index) => ({ name: `n${index}` }))
  const evil = forked(21, 'P', { artifacts: [reportAt(21, cases)] })
  const ledger = memory()
  await analysed({ seed: { runs: history() }, hour: 20, ledger })
  const found = await analysed({ seed: { runs: [...history(), evil] }, hour: 40, ledger })
  expect(testIn(found)).toMatchObject({ state: 'flaky', certainty: 'confirmed', rate: { failures: 4, runs: 24 } })
  expect([listIn(found), await issuesIn(ledger)]).toEqual([listed, ['Auth > works open 1']])
  expect(found.report.totals.tests).toBe(2002)
  expect(found.report.problems).toEqual([
    {
      file: '.github/workflows/ci.yml, junit-test',
      problem:
        'No history of up to 10,001 tests that only forks ran: a run may bring 2,000 new ones; of each list 10,000 are kept, and 8 MB in all.'
    }
  ])
})

test('where a test is and who owns it, its own runs say', async () => {
  const files = { '.github/CODEOWNERS': '/src/ @maintainer\n/v2 @victim\n' }
  const runs = history({ file: 'src/auth.test.js' })
  const evil = forked(48, 'F', {
    attempts: [{ jobs: [jobOf('failure', 'evil job')] }],
    artifacts: [reportAt(48, [{ name: 'works', file: 'v2' }, { name: 'rest' }])]
  })
  const ledger = memory()
  await analysed({ seed: { runs, files }, hour: 24, ledger })
  const found = await analysed({ seed: { runs: [...runs, evil], files }, hour: 72, ledger })
  expect(testIn(found)).toMatchObject({ job: 'test', file: 'src/auth.test.js', owners: ['@maintainer'] })
  expect([listIn(found), await issuesIn(ledger)]).toEqual([listed, ['Auth > works open 1']])
})

test('why a test fails, what shows it and what it costs is as without the failures of forks', async () => {
  const evil = Array.from({ length: 70 }, (_, index) =>
    forked(20 + index / 10, 'F', {
      artifacts: [reportAt(20 + index / 10, [{ name: 'works', message: 'certificate has expired: see evil.example' }, { name: 'rest' }])]
    })
  )
  const [quiet, flooded] = await Promise.all(
    [history(), [...history(), ...evil]].map((runs) => analysed({ seed: { runs }, hour: 50, ledger: memory() }))
  )
  const told = (found: Stepped | undefined) => {
    const { causes, score, minutesPerFailure, waste, evidence, strip } = (found && testIn(found)) ?? {}
    return { causes, score, minutesPerFailure, waste, strip, evidence: evidence?.map(({ words, run }) => ({ words, run })) }
  }
  expect(told(flooded)).toEqual(told(quiet))
  expect(told(flooded).causes).toMatchObject([{ category: 'service-startup', share: 1 }])
  expect(told(flooded).waste?.minutes).toBeGreaterThan(0)
  expect(flooded?.report.causes).toMatchObject([{ category: 'service-startup', failures: 4 }])
})

test('an issue and an alert that are over end, whatever forks forge', async () => {
  const later = Array.from({ length: 60 }, (_, index) => tested(31 + index, 'P'))
  const evil = Array.from({ length: 12 }, (_, index) =>
    tested(60.2 + index * 2, 'L', { fork: 'mallory/app', event: 'pull_request', branch: 'evil' })
  )
  const ledger = memory()
  await analysed({ seed: { runs: history() }, hour: 30, ledger })
  const found = await analysed({ seed: { runs: [...history(), ...later, ...evil] }, hour: 140, ledger })
  expect(testIn(found)).toMatchObject({ state: 'flaky', certainty: 'suspected', ofForks: true })
  expect(found.report.left?.map(({ level, now, cleanRuns }) => `${level} ${now} ${cleanRuns}`)).toEqual(
    expect.arrayContaining(['test healthy 65', 'job healthy 65', 'workflow healthy 65'])
  )
  expect(await issuesIn(ledger)).toEqual(['Auth > works closed 2'])
})

const shutdown = '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped.'
const lost: JobSeed = { name: 'test', conclusion: 'failure', steps: [{ name: 'npm test', conclusion: null }] }
const hidden: JobSeed = { ...lost, steps: [...(jobOf('failure').steps ?? []), { name: 'kill the runner', conclusion: null }] }
const printed: JobSeed = { ...jobOf('failure'), log: ['##[group]Run npm test', 'AssertionError: expected 403 but got 200', shutdown] }

test.each<[what: string, job: JobSeed, fork: boolean, title: string]>([
  ['what a fork prints excuses nothing', printed, true, '1 failure: perhaps yours'],
  ['no failure of a fork is hidden by a runner that is lost after it', hidden, true, '1 failure: perhaps yours'],
  ['what GitHub says of a runner counts for forks, too', lost, true, 'The failure is of the infrastructure'],
  ['people of the repository are believed', printed, false, 'The failure is of the infrastructure']
])('below a pull request, %s', async (_, job, fork, title) => {
  const evil = forked(14, 'F', { id: 777, attempts: [{ jobs: [job] }], ...(!fork && { fork: undefined as never }) })
  const workflow_run = {
    ...{ id: 777, run_attempt: 1, run_number: 13, event: 'pull_request', head_sha: evil.sha, head_branch: 'evil', name: 'CI' },
    ...{ path: '.github/workflows/ci.yml', html_url: 'https://github.com/octo/app/actions/runs/777' },
    head_repository: { full_name: fork ? 'mallory/app' : 'octo/app', owner: { login: fork ? 'mallory' : 'octo' } },
    pull_requests: fork ? [] : [{ number: 5, head: { sha: evil.sha }, base: { repo: { id: 1 } } }]
  }
  const repository = { id: 1, full_name: 'octo/app', name: 'app', owner: { login: 'octo' }, default_branch: 'main' }
  const quiet = Array.from({ length: 12 }, (_, hour) => own(hour, 'P'))
  const commits = [{ message: 'x', branch: 'evil', from: 'main', files: { a: 'b' }, sha: evil.sha ?? '' }]
  const { said } = await analysed({
    seed: { runs: [...quiet, evil], commits, pulls: [{ title: 'x', number: 5, head: 'evil', ...(fork && { fork: 'mallory' }) }] },
    ...{ hour: 24, ledger: memory(), event: { name: 'workflow_run', payload: { workflow_run, repository } } },
    inputs: { comment: 'true', 'dry-run': 'true', alerts: 'false', issues: 'false' }
  })
  expect(said).toContainEqual(expect.stringContaining(`Would comment on pull request 5:\n### ${title}\n`))
})
