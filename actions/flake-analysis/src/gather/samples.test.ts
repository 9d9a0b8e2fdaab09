import { describe, expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import { type ArtifactSeed, type JobSeed, type RunSeed, zip } from '@tocsin/testkit'
import type { LogFacts } from '../model/log-facts.ts'
import type { Report } from './report.ts'
import { type Asked, type Kept, outcomes, reading, withGithub } from './sim.fixture.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 1, 3, hour)).toISOString().replace('.000', '')
const minute = (count: number) => new Date(Date.UTC(2026, 1, 3) + count * 60_000).toISOString().replace('.000', '')
const failed = (id: number, job: Partial<JobSeed> = {}, part: RunSeed = {}): RunSeed => ({
  id,
  number: id,
  at: at(id),
  jobs: [{ name: 'test', conclusion: 'failure', ...job }],
  ...part
})
const says = (line: string): Partial<JobSeed> => ({ log: ['##[group]Run tests', line] })

/** What the logs of a reading say, by run. */
async function logsOf(runs: RunSeed[], asked: Asked = {}): Promise<Record<string, readonly string[]>> {
  let found: [number, readonly string[]][] = []
  await withGithub({ runs }, async (sim, clock) => {
    const { executions, complete } = await reading(sim, clock, undefined, asked)
    expect(complete).toBe(true)
    found = executions.flatMap(({ execution, jobs = [] }) =>
      jobs.flatMap(({ log }): [number, readonly string[]][] => (log ? [[execution.run, log.lines]] : []))
    )
  })
  return Object.fromEntries(found.map(([run, lines]) => [run, lines.map((line) => line.replace(/^\S+Z /, ''))]))
}

describe('jobs', () => {
  const jobs = (count: number): JobSeed[] => [
    { name: 'test', conclusion: 'failure' },
    ...Array.from({ length: count - 1 }, (_, index): JobSeed => ({ name: `skipped ${index}`, conclusion: 'skipped' }))
  ]
  const ofFork = (id: number, count: number, part: RunSeed = {}): RunSeed =>
    failed(id, {}, { jobs: jobs(count), fork: 'mallory/app', event: 'pull_request', ...part })
  const limits = { firstCalls: 12, logs: 0, greens: 0 }

  test('of a run of a fork take one call: runs of two thousand jobs take none from the own ones', async () => {
    const theirs = Array.from({ length: 5 }, (_, index) => ofFork(index + 10, 2000))
    await withGithub({ runs: [failed(1), failed(2, {}, { jobs: jobs(150) }), ...theirs] }, async (sim, clock) => {
      const { executions, calls, complete, notes } = await reading(sim, clock, undefined, { limits })
      expect(executions.map(({ execution, outcome, jobs: read }) => [execution.run, outcome, read?.length])).toEqual([
        ...[14, 13, 12, 11, 10].map((run) => [run, 'fail', undefined]),
        [2, 'fail', 150],
        [1, 'fail', 1]
      ])
      expect({ calls, complete }).toEqual({ calls: 9, complete: true })
      expect(notes).toEqual(['The jobs of runs of forks that have 100 or more are left unread.'])
    })
  })

  test('of failures of forks, however new and of however many branches, are read after those of the own pull requests', async () => {
    const own = Array.from({ length: 4 }, (_, id) => failed(id + 1, {}, { event: 'pull_request', branch: `own-${id}` }))
    const theirs = Array.from({ length: 40 }, (_, id) => ofFork(id + 10, 1, { at: at(20), branch: `evil-${id}` }))
    await withGithub({ runs: [...own, ...theirs] }, async (sim, clock) => {
      const { executions } = await reading(sim, clock, undefined, { limits: { ...limits, firstCalls: 14 } })
      const withJobs = executions.filter(({ jobs: read }) => read).map(({ execution }) => execution.run)
      expect(withJobs).toEqual([49, 4, 3, 2, 1])
    })
  })

  test('of one that is asked about are read up to three hundred', async () => {
    await withGithub({ runs: [ofFork(1, 299), ofFork(2, 299)] }, async (sim, clock) => {
      const { executions } = await reading(sim, clock, undefined, { limits, run: { id: 1, attempt: 1 } })
      expect(executions.map(({ execution, jobs: read }) => [execution.run, read?.length])).toEqual([
        [2, undefined],
        [1, 299]
      ])
    })
  })
})

describe('logs', () => {
  test('of failed jobs are read up to their number, those of another kind and the newest first', async () => {
    const runs = [failed(1, says('a')), failed(2, { name: 'lint', ...says('b') }), failed(3, says('c')), failed(4, says('d'))]
    expect(await logsOf(runs, { limits: { logs: 2 } })).toEqual({ 4: ['d'], 2: ['b'] })
  })

  test('of forks are a fifth where own failures need them all, though theirs are the newest by far', async () => {
    const own = Array.from({ length: 40 }, (_, index) => failed(index + 1, says('own'), { at: minute(index) }))
    const theirs = Array.from({ length: 250 }, (_, index) =>
      failed(index + 100, { name: `j${index}`, ...says('evil') }, { at: minute(100 + index), fork: 'mallory/app', event: 'pull_request' })
    )
    const found = Object.values(await logsOf([...own, ...theirs], { limits: { logs: 40, greens: 0 } })).flat()
    expect(found.filter((line) => line === 'evil').length).toBeLessThanOrEqual(8)
    expect(found.filter((line) => line === 'own').length).toBeGreaterThanOrEqual(12)
  })

  test('that are gone are nothing, and no reason to end', async () => {
    expect(await logsOf([failed(1, { log: { gone: true } }), failed(2, says('still there'))])).toEqual({ 2: ['still there'] })
  })

  test('that GitHub does not give are noted once, and no reason to end', async () => {
    await withGithub({ runs: [failed(1), failed(2), failed(3, says('c'))] }, async (sim, clock) => {
      sim.fail({
        operation: 'actions/download-job-logs-for-workflow-run',
        status: 403,
        times: 2,
        body: { message: 'Must have admin rights' }
      })
      const { executions, notes, complete } = await reading(sim, clock)
      expect(executions.filter(({ jobs }) => jobs?.some(({ log }) => log))).toHaveLength(1)
      expect({ notes, complete }).toEqual({ notes: ['Some logs could not be read: GitHub answered 403.'], complete: true })
    })
  })

  test('that a limit refuses end the reading, which keeps what was read', async () => {
    await withGithub({ runs: [failed(1), failed(2)] }, async (sim, clock) => {
      sim.fail({ operation: 'actions/download-job-logs-for-workflow-run', status: 429, headers: { 'retry-after': '600' }, times: 9 })
      const { executions, notes } = await reading(sim, clock)
      expect([executions.length, notes.length, notes[0]]).toEqual([
        2,
        1,
        expect.stringContaining("GitHub's rate limit for the token is used up")
      ])
    })
  })

  test('of what the infrastructure did are not asked for', async () => {
    const lost: Partial<JobSeed> = { steps: [{ name: 'Run tests', status: 'in_progress', conclusion: null }] }
    expect(await logsOf([failed(1, lost)])).toEqual({})
  })

  test('that are huge are given by their beginning and their end, in whole lines', async () => {
    const given: string[] = []
    const log = Array.from({ length: 60_000 }, (_, index) => `line ${index} ${'x'.repeat(60)}`)
    const factsOfLog = (text: string): LogFacts => {
      given.push(text)
      return { lines: [], caches: [], retriedSteps: [] }
    }
    await logsOf([failed(1, { log })], { ports: { factsOfLog }, limits: { logBytes: { head: 20_000, tail: 50_000 } } })
    const lines = given[0]?.split('\n') ?? []
    expect(given[0]?.length).toBeLessThanOrEqual(70_000)
    expect([lines[0], lines.at(-2)]).toEqual([expect.stringContaining(' line 0 '), expect.stringContaining(' line 59999 ')])
    expect(lines.filter((line) => line !== '' && !/Z line \d+ x{60}$/.test(line))).toEqual([])
  })

  test('may tell that it was the infrastructure after all, but not those of forks, which print what they like', async () => {
    const strange = failed(3, says('shutdown'), { fork: 'mallory/app', event: 'pull_request' })
    await withGithub({ runs: [failed(1, says('shutdown')), failed(2, says('a bug')), strange] }, async (sim, clock) => {
      const factsOfLog = (text: string): LogFacts => ({
        lines: [],
        caches: [],
        retriedSteps: [],
        ...(text.includes('shutdown') && { infra: 'the runner was shut down' })
      })
      const { executions } = await reading(sim, clock, undefined, { ports: { factsOfLog } })
      expect(executions.map(({ execution, jobs }) => [execution.run, execution.excluded, jobs?.[0]?.infra])).toEqual([
        [3, undefined, undefined],
        [2, undefined, undefined],
        [1, 'infra', 'the runner was shut down']
      ])
    })
  })
})

describe('reports', () => {
  const report = (name: string, part: Partial<ArtifactSeed> = {}): ArtifactSeed => ({
    name,
    files: { 'junit.xml': `<a>${name}</a>` },
    ...part
  })
  const tested = (id: number, ...artifacts: ArtifactSeed[]): RunSeed => ({ id, number: id, at: at(id), conclusion: 'success', artifacts })

  const rows: [name: string, patterns: string[], told: string[], listings: string[]][] = [
    ['by their name, at a call for a hundred', ['junit'], ['3 junit', '2 junit'], ['junit']],
    ['by a glob', ['junit*'], ['3 junit', '2 junit-ubuntu', '2 junit'], ['all']],
    ['by a glob that has the name, too', ['junit', 'junit*'], ['3 junit', '2 junit-ubuntu', '2 junit'], ['all']],
    ['by several names', ['junit', 'coverage'], ['3 junit', '2 junit', '1 coverage'], ['junit', 'coverage']],
    ['none that is not asked for', [], [], []],
    ['none that is not there', ['other'], [], ['other', 'all']]
  ]
  test.each(rows)('%s', async (_, artifacts, told, listings) => {
    const runs = [tested(1, report('coverage')), tested(2, report('junit'), report('junit-ubuntu')), tested(3, report('junit'))]
    await withGithub({ runs }, async (sim, clock) => {
      const { tests, executions, complete } = await reading(sim, clock, undefined, { artifacts, limits: { greens: 0 } })
      expect(tests.map(({ execution, variant }) => `${execution.run} ${variant}`)).toEqual(told)
      expect(tests.every(({ execution }) => executions.some((one) => one.execution === execution))).toBe(true)
      expect(complete).toBe(true)
      const asked = sim.requests.filter(({ operation }) => operation === 'actions/list-artifacts-for-repo')
      expect(asked.map(({ query }) => query.name ?? 'all')).toEqual(listings)
    })
  })

  const wrong: [name: string, patterns: string[], firstCalls: number, told: string | undefined, listings: number][] = [
    ['a glob, for no call more', ['test-*'], 1200, 'No artifact matches "test-*"; there are: junit-*, logs.', 1],
    ['a name, for one call', ['test'], 1200, 'No artifact matches "test"; there are: junit-*, logs.', 2],
    ['a name, for no call where there is none', ['test'], 6, 'No artifact matches "test".', 1],
    ['none that fits', ['junit-*'], 1200, undefined, 1]
  ]
  test.each(wrong)('whose pattern fits nothing are told beside what there is: %s', async (_, artifacts, firstCalls, told, listings) => {
    const runs = [tested(1, report('junit-10001')), tested(2, report('logs'), report('junit-10002'))]
    await withGithub({ runs }, async (sim, clock) => {
      const warnings: string[] = []
      const asked = { artifacts, limits: { greens: 0, firstCalls }, ports: { warn: (line: string) => void warnings.push(line) } }
      const first = await reading(sim, clock, undefined, asked)
      const line = told && `${told} Correct the input \`artifacts\`: names of artifacts with test reports, or globs.`
      expect(warnings).toEqual(line ? [line] : [])
      expect(first.notes.filter((note) => note.includes('matches'))).toEqual(line ? [line] : [])
      expect(sim.requests.filter(({ operation }) => operation === 'actions/list-artifacts-for-repo').length).toBe(listings)
      sim.seed({ runs: [tested(3, report('coverage'))] })
      clock.ms += 86_400_000
      await reading(sim, clock, first.watermark, asked)
      expect(warnings.length).toBe(line ? 2 : 0)
    })
  })

  test('that their jobs had analysed themselves are not asked for', async () => {
    const runs = [tested(1, report('junit-a'), report('junit-b')), tested(2, report('junit-a'))]
    await withGithub({ runs }, async (sim, clock) => {
      const asked = { artifacts: ['junit-*'], limits: { greens: 0 } }
      const isReported = ({ variant, read: { execution } }: Report) => variant === 'junit-a' && execution.run === 1
      const { tests, unread } = await reading(sim, clock, undefined, { ...asked, ports: { isReported } })
      expect(tests.map(({ execution, variant }) => `${execution.run} ${variant}`)).toEqual(['2 junit-a', '1 junit-b'])
      expect(unread).toEqual([])
      expect(sim.requests.filter(({ operation }) => operation === 'actions/download-artifact').length).toBe(2)
    })
  })

  test('of forks, however many runs of theirs passed again, do not end the list before the own ones', async () => {
    const again = (id: number, part: RunSeed): RunSeed => ({
      id,
      number: id,
      at: minute(id),
      artifacts: [{ name: 'junit', files: { 'a.xml': '<testsuites/>' } }],
      ...part
    })
    const attempts: RunSeed['attempts'] = [{ conclusion: 'failure' }, { conclusion: 'success' }]
    const own = Array.from({ length: 5 }, (_, id) => again(id + 1, { attempts }))
    const theirs = Array.from({ length: 150 }, (_, id) =>
      again(id + 100, { attempts, fork: 'mallory/app', event: 'pull_request', branch: `evil-${id}` })
    )
    await withGithub({ runs: [...own, ...theirs] }, async (sim, clock) => {
      const asked = { artifacts: ['junit'], limits: { greens: 0, logs: 0, firstCalls: 100 } }
      const { tests } = await reading(sim, clock, undefined, asked)
      expect(tests.map(({ execution }) => execution.run).filter((run) => run <= 5)).toEqual([5, 4, 3, 2, 1])
    })
  })

  test('that are left unread for want of calls are told by their jobs, and counted in a note', async () => {
    const failing = (id: number): RunSeed => ({
      ...tested(id, report('junit')),
      conclusion: 'failure',
      event: 'pull_request',
      branch: 'topic'
    })
    const runs = [tested(1, report('junit')), tested(2, report('junit')), failing(3), failing(4), tested(5, report('junit'))]
    await withGithub({ runs }, async (sim, clock) => {
      const asked = { artifacts: ['junit'], limits: { greens: 0, logs: 0, firstCalls: 6 } }
      const { tests, unread, notes, calls } = await reading(sim, clock, undefined, asked)
      expect(calls).toBeLessThanOrEqual(6)
      expect(tests.map(({ execution, ended }) => [execution.run, ended])).toEqual([
        [5, 'pass'],
        [4, 'fail']
      ])
      expect(unread.map(({ execution, ended }) => [execution.run, ended])).toEqual([
        [3, 'fail'],
        [2, 'pass'],
        [1, 'pass']
      ])
      expect(notes.filter((note) => note.includes('report'))).toEqual([
        'Left unread: 2 reports of green jobs, whose tests count as passed.',
        'Left unread: 1 report of failed jobs, which no run of the same code contradicts so far.'
      ])
    })
  })

  test('that are expired, gone, too large or broken are left out, and what can be said is said', async () => {
    const runs = [
      tested(1, report('junit', { expired: true })),
      tested(2, report('junit', { files: { 'junit.xml': 'x'.repeat(5000) } })),
      tested(3, report('junit', { files: { 'junit.xml': 'broken' } })),
      tested(4, report('junit')),
      tested(5, report('junit'))
    ]
    await withGithub({ runs }, async (sim, clock) => {
      const [gone] = [...sim.state.repos.values()].flatMap((repo) => repo.artifacts.filter(({ runId }) => runId === 5))
      sim.fail({ operation: 'actions/download-artifact', path: new RegExp(`/${gone?.id}/`), status: 410 })
      const testsOf = (bytes: Buffer) => {
        if (bytes.equals(zip({ 'junit.xml': 'broken' }))) throw new ActionError('no XML', { fix: 'Write XML.' })
        return [{ suites: [], className: '', name: 'a', outcome: 'passed' as const, retries: 0 }]
      }
      const { tests, notes, complete } = await reading(sim, clock, undefined, {
        artifacts: ['junit'],
        limits: { artifactBytes: 2000 },
        ports: { testsOf }
      })
      expect(tests.map(({ execution, cases }) => [execution.run, cases.length])).toEqual([[4, 1]])
      expect(complete).toBe(true)
      expect(notes.toSorted()).toEqual([
        'The artifact "junit" of run 2 has more than 1 MiB and is not read: reports belong in an artifact of their own.',
        'The artifact "junit" of run 3 cannot be read: no XML'
      ])
    })
  })

  test.each(['refused', 'ended'])('that were not read when the reading was %s come with the next one, and none twice', async (how) => {
    const runs = Array.from({ length: 30 }, (_, index) => tested(index + 1, report('junit-a'), report('junit-b')))
    const told = ({ tests }: Pick<Kept, 'tests'>) => tests.map(({ execution, variant }) => `${execution.run} ${variant}`)
    await withGithub({ runs: runs.map((run, index) => ({ ...run, at: minute(index) })) }, async (sim, clock) => {
      const asked = { artifacts: ['junit-*'], limits: { greens: 0 } }
      const whole = await reading(sim, clock, undefined, asked)
      const readings: Kept[] = []
      for (let count = 0; readings.at(-1)?.complete !== true; count += 1) {
        const controller = new AbortController()
        let seen = 0
        const testsOf = () => {
          seen += 1
          if (how === 'ended' && seen === 9 + count) controller.abort(new Error('SIGTERM'))
          return []
        }
        const [skip, times] = [7 + count, how === 'refused' && count < 4 ? 5 : 0]
        sim.fail({ operation: 'actions/download-artifact', status: 429, headers: { 'retry-after': '600' }, skip, times })
        readings.push(await reading(sim, clock, readings.at(-1)?.watermark, { ...asked, ports: { testsOf, signal: controller.signal } }))
        if (count === 20) throw new Error('The reading does not come to an end')
      }
      expect(readings.length).toBeGreaterThan(2)
      expect(readings.flatMap(told).toSorted()).toEqual(told(whole).toSorted())
      expect(readings.flatMap(({ executions }) => outcomes(executions)).toSorted()).toEqual(outcomes(whole.executions).toSorted())
    })
  })

  test('of the attempts of a run are told apart by time, and are not read again with a later attempt', async () => {
    const attempts = [
      { conclusion: 'failure' as const, at: at(1) },
      { conclusion: 'success' as const, at: at(3) }
    ]
    await withGithub(
      { runs: [{ id: 1, number: 1, at: at(1), attempts: attempts.slice(0, 1), artifacts: [report('junit')] }] },
      async (sim, clock) => {
        const first = await reading(sim, clock, undefined, { artifacts: ['junit'] })
        const [repo] = sim.state.repos.values()
        const artifacts = repo?.artifacts ?? []
        repo?.runs.splice(0)
        sim.seed({ runs: [{ id: 1, number: 1, at: at(1), attempts, artifacts: [report('junit')] }] })
        Object.assign(artifacts.at(-1) ?? {}, { createdAt: at(4) })
        clock.ms += 3_600_000
        const second = await reading(sim, clock, first.watermark, { artifacts: ['junit'], limits: { dailyCalls: 1000 } })
        expect([first, second].map(({ tests }) => tests.map(({ execution }) => execution.attempt))).toEqual([[1], [2]])
      }
    )
  })

  test('of a leg that is called by a number are of that leg after it was run again', async () => {
    const attempts = [
      { conclusion: 'failure' as const, at: at(1) },
      { conclusion: 'success' as const, at: at(3) }
    ]
    const legs = [0, 1, 2].map((leg) => report(`junit-1-${leg}`))
    await withGithub({ runs: [{ id: 1, number: 9, at: at(1), attempts: attempts.slice(0, 1), artifacts: legs }] }, async (sim, clock) => {
      const first = await reading(sim, clock, undefined, { artifacts: ['junit-*'] })
      const [repo] = sim.state.repos.values()
      repo?.runs.splice(0)
      sim.seed({ runs: [{ id: 1, number: 9, at: at(1), attempts, artifacts: legs.slice(2) }] })
      Object.assign(repo?.artifacts.at(-1) ?? {}, { createdAt: at(4) })
      clock.ms += 3_600_000
      const second = await reading(sim, clock, first.watermark, { artifacts: ['junit-*'], limits: { dailyCalls: 1000 } })
      const variants = [first, second].map(({ tests }) => tests.map(({ variant }) => variant).toSorted())
      expect(variants).toEqual([['junit-*-0', 'junit-*-1', 'junit-*-2'], ['junit-*-2']])
    })
  })
})
