import type { FlakeReport, TrendWeek } from '../model/report.ts'
import type { LeftSubject, SubjectReport } from '../model/subject-report.ts'

/** Whoever wants a part to be absent says `undefined`. */
type Changes<T> = { [K in keyof T]?: T[K] | undefined }

const changed = <T extends object>(whole: T, changes: Changes<T>): T =>
  Object.fromEntries(Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== undefined)) as T

export const at = '2026-01-05T09:00:00.000Z'
const runs = 'https://github.com/octo/app/actions/runs'

/** A test that is flaky for certain. */
export const subjectOf = (changes: Changes<SubjectReport> = {}): SubjectReport =>
  changed<SubjectReport>(
    {
      ...{ id: 'a000000000000000', level: 'test', repository: 'octo/app', workflow: '.github/workflows/ci.yml', job: 'test (20)' },
      test: { suites: ['checkout'], className: '', name: 'pays' },
      ...{ file: 'src/checkout.test.ts', line: 12, state: 'flaky', certainty: 'confirmed', since: '2025-12-28T00:00:00.000Z', isNew: true },
      rule: 'failed and passed on one commit',
      rate: { failures: 9, runs: 74, mean: 0.12, q05: 0.08, q50: 0.12, q95: 0.16 },
      defaultBranch: { failures: 3, runs: 30 },
      tiers: [],
      evidence: [
        {
          ...{ tier: 'T1', at: '2026-01-04T10:00:00.000Z', sha: 'a1b2c3d4e5f60718', run: 42, attempt: 1 },
          ...{ url: `${runs}/42/job/7`, passUrl: `${runs}/42/job/8`, words: 'failed in attempt 1, passed in attempt 2' }
        }
      ],
      ...{ flipRate: 0.2, entropy: 0.5, strip: 'PPFPPLPPPP' },
      ...{ runsPerWeek: 17, minutesPerFailure: 14, score: 42, waste: { minutes: 126, waitMinutes: 0, billableMinutes: 130, cost: 1.04 } },
      causes: [{ signature: 's1', category: 'network', share: 0.71, line: 'Error: connect ECONNREFUSED 127.0.0.1:5432' }],
      ...{ explainedBy: [], owners: ['@ada', '@octo/payments'] }
    },
    changes
  )

export const leftOf = (changes: Changes<LeftSubject> = {}): LeftSubject =>
  changed<LeftSubject>(
    {
      ...{ id: 'a000000000000000', level: 'test', repository: 'octo/app', workflow: '.github/workflows/ci.yml', job: 'test (20)' },
      ...{ test: { suites: ['checkout'], className: '', name: 'pays' }, was: 'flaky', now: 'healthy', at, cleanRuns: 44 }
    },
    changes
  )

/** A test of its own for each name. */
export const named = (name: string, changes: Changes<SubjectReport> = {}): SubjectReport =>
  subjectOf({ id: name.padEnd(16, '-'), test: { suites: [], className: '', name }, ...changes })

export const weekOf = (week: string, changes: Partial<TrendWeek> = {}): TrendWeek => ({
  ...{ week, runs: 200, failures: 20, flakyFailures: 9, minutesWasted: 300, cost: 2.4 },
  ...changes
})

export const reportOf = (subjects: readonly SubjectReport[] = [], changes: Changes<FlakeReport> = {}): FlakeReport =>
  changed<FlakeReport>(
    {
      ...{ version: 1, generatedAt: at, window: { from: '2025-12-06T09:00:00.000Z', to: at, days: 30 } },
      repositories: [{ name: 'octo/app', url: 'https://github.com/octo/app', defaultBranch: 'main', complete: true, notes: [] }],
      totals: {
        ...{ runs: 900, reruns: 30, jobs: 2700, tests: 400, testCases: 360_000, reports: 900, failures: 80, infraFailures: 4 },
        byState: { infra: 0, broken: 0, flaky: subjects.length, slow: 0, healthy: 390 },
        ...{ suspected: 2, waste: { minutes: 1260, waitMinutes: 0, billableMinutes: 1300, cost: 10.4 } }
      },
      subjects,
      omitted: 0,
      left: [],
      ...{ infra: [], causes: [], audit: [], graphs: [], caches: [], trend: [], power: {}, problems: [] }
    },
    changes
  )
