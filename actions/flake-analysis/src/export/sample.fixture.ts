import type { ReadExecution, ReadJob, ReadTests } from '../model/reading.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Execution } from '../model/sighting.ts'
import type { SubjectReport } from '../model/subject-report.ts'

/** 2026-01-20T12:00:00Z, in seconds. */
export const at = Date.UTC(2026, 0, 20, 12) / 1000

export const execution = (more: Partial<Execution> = {}): Execution => ({
  run: 77,
  attempt: 2,
  sha: '1a2b3c4d5e6f',
  at,
  place: 'default',
  ...more
})

export const job = (more: Partial<ReadJob> = {}): ReadJob => ({
  facts: { id: 501, seconds: 90, os: 'linux', selfHosted: false },
  name: 'test (ubuntu, 20)',
  outcome: 'fail',
  url: 'https://github.example/octo/shop/actions/runs/77/job/501',
  startedAt: '2026-01-20T12:00:05Z',
  completedAt: '2026-01-20T12:01:35Z',
  runner: 'box-1',
  steps: [
    { name: 'Set up job', number: 1, outcome: 'pass', seconds: 2 },
    { name: 'npm test', number: 4, outcome: 'fail', seconds: 60 },
    { name: 'Post', number: 9 }
  ],
  log: {
    lines: ['read ECONNRESET', 'second'],
    signature: 'f'.repeat(32),
    category: { name: 'network', rule: 'reset' },
    caches: [
      { key: 'a', result: 'exact' },
      { key: 'b', result: 'miss' },
      { key: 'c', result: 'miss' }
    ],
    retriedSteps: [{ tries: 2, line: 'again' }]
  },
  ...more
})

export const reading = (more: Partial<ReadExecution> = {}): ReadExecution => ({
  execution: execution(),
  workflow: '.github/workflows/ci.yml',
  workflowName: 'CI',
  runNumber: 12,
  url: 'https://github.example/octo/shop/actions/runs/77/attempts/2',
  branch: 'main',
  event: 'push',
  outcome: 'fail',
  seconds: 100,
  jobs: [job()],
  ...more
})

export const tests = (more: Partial<ReadTests> = {}): ReadTests => ({
  execution: execution(),
  workflow: '.github/workflows/ci.yml',
  variant: 'junit-ubuntu',
  cases: [
    {
      suites: ['cart'],
      className: 'Cart',
      name: 'adds',
      outcome: 'flaky',
      retries: 1,
      ms: 12.5,
      file: 'cart.test.ts',
      line: 3,
      message: 'no'
    },
    { suites: [], className: '', name: 'pays', outcome: 'passed', retries: 0 }
  ],
  massFailure: false,
  ...more
})

export const subject = (more: Partial<SubjectReport> = {}): SubjectReport => ({
  id: '0123456789abcdef',
  level: 'test',
  repository: 'octo/shop',
  workflow: '.github/workflows/ci.yml',
  job: 'test (ubuntu, 20)',
  test: { suites: ['cart', 'total'], className: 'Cart', name: 'adds' },
  variant: 'junit-ubuntu',
  file: 'cart.test.ts',
  line: 3,
  state: 'flaky',
  certainty: 'confirmed',
  since: '2026-01-10T00:00:00Z',
  isNew: true,
  rule: 'q05 of the rate is above 1 %',
  rate: { failures: 4, runs: 40, likely: 1.5, mean: 0.11, q05: 0.04, q50: 0.1, q95: 0.2 },
  tiers: [],
  evidence: [],
  flipRate: 0.2,
  entropy: 0.5,
  change: { at: '2026-01-10T00:00:00Z', lastGood: 'a'.repeat(40), firstBad: 'b'.repeat(40), probability: 0.8 },
  strip: 'PPFP',
  runsPerWeek: 70,
  minutesPerFailure: 12,
  score: 33.6,
  waste: { minutes: 48, waitMinutes: 0, billableMinutes: 50, cost: 0.4 },
  causes: [{ signature: 'f'.repeat(32), category: 'network', share: 1, line: 'read ECONNRESET' }],
  explainedBy: [],
  owners: ['@octo/cart'],
  ...more
})

export const report = (more: Partial<FlakeReport> = {}): FlakeReport => ({
  version: 1,
  generatedAt: '2026-01-20T12:30:00Z',
  window: { from: '2025-12-21T12:30:00Z', to: '2026-01-20T12:30:00Z', days: 30 },
  repositories: [{ name: 'octo/shop', url: 'https://github.example/octo/shop', defaultBranch: 'main', complete: true, notes: [] }],
  workflows: [{ repository: 'octo/shop', workflow: '.github/workflows/ci.yml', name: 'CI' }],
  totals: {
    runs: 300,
    reruns: 20,
    jobs: 900,
    tests: 50,
    testCases: 15_000,
    reports: 300,
    failures: 40,
    infraFailures: 3,
    byState: { infra: 0, broken: 1, flaky: 2, slow: 0, healthy: 97 },
    suspected: 1,
    waste: { minutes: 120, waitMinutes: 0, billableMinutes: 130, cost: 1.04 }
  },
  subjects: [subject()],
  omitted: 0,
  infra: [],
  causes: [
    {
      signature: 'f'.repeat(32),
      category: 'network',
      rule: 'reset',
      line: 'read ECONNRESET',
      failures: 4,
      subjects: ['0123456789abcdef'],
      first: '2026-01-10T00:00:00Z',
      last: '2026-01-20T12:00:00Z',
      url: 'https://github.example/octo/shop/actions/runs/77/job/501'
    }
  ],
  audit: [
    {
      rule: 'no-timeout',
      file: '.github/workflows/ci.yml',
      line: 7,
      column: 5,
      risk: 'medium',
      problem: 'The job has no timeout.',
      why: 'A hang lasts 6 h.',
      fix: 'timeout-minutes: 10',
      cost: { words: '3 hangs', minutes: 1080 }
    }
  ],
  graphs: [],
  caches: [{ workflow: '.github/workflows/ci.yml', job: 'test', key: 'Linux-npm-*', exact: 30, partial: 5, miss: 9 }],
  trend: [],
  power: {},
  problems: [],
  ...more
})
