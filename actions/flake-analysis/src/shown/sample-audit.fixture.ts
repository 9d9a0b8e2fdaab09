import type { AuditFinding, CacheReport, JobGraph } from '../model/workflow-report.ts'

const ci = '.github/workflows/ci.yml'
const deploy = '.github/workflows/deploy.yml'
const timeout = {
  rule: 'no-timeout',
  risk: 'medium',
  why: 'A job that hangs is stopped after 6 hours, and GitHub calls it cancelled, which nobody notices.',
  fix: 'Write `timeout-minutes: 15`; its slowest run of 100 takes 11 minutes.'
} as const

export const auditSample: readonly AuditFinding[] = [
  {
    ...{ repository: 'acme/shop', rule: 'service-without-health-check', file: ci, line: 31, column: 9, risk: 'high' },
    problem: 'The service `postgres` of the job `test` has no health check.',
    why: 'The steps begin before the database answers, and the first tests are refused.',
    fix: 'Add `options: --health-cmd pg_isready --health-interval 2s --health-retries 15`.',
    cost: { words: '18 failures with "connection refused" on port 5432', minutes: 92 }
  },
  {
    ...{ repository: 'acme/shop', rule: 'fixed-sleep', file: ci, line: 58, column: 14, risk: 'high' },
    problem: 'The step "Start the server" waits for 10 seconds with `sleep 10`.',
    why: 'On a busy runner the server takes longer, and on a quiet one the time is lost.',
    fix: 'Wait until it answers: `curl --retry 30 --retry-connrefused --retry-delay 1 http://localhost:3000/health`.',
    cost: { words: '10 s in each of 191 runs', minutes: 31.8 }
  },
  { ...timeout, file: ci, line: 24, column: 3, problem: 'The job `test` has no `timeout-minutes`.' },
  { ...timeout, file: ci, line: 71, column: 3, problem: 'The job `e2e` has no `timeout-minutes`.' },
  { ...timeout, file: ci, line: 96, column: 3, problem: 'The job `image` has no `timeout-minutes`.' },
  {
    ...{ repository: 'acme/shop', rule: 'unpinned-image', file: ci, line: 33, column: 16, risk: 'medium' },
    problem: 'The image `postgres:latest` changes without a commit.',
    why: 'A new release breaks runs that nobody changed.',
    fix: 'Name a version: `postgres:18.1`.'
  },
  {
    ...{ repository: 'acme/shop', rule: 'cron-on-the-hour', file: deploy, line: 5, column: 13, risk: 'low' },
    problem: 'The schedule `0 * * * *` starts on the hour.',
    why: 'GitHub delays or drops runs then, since so many start at once.',
    fix: 'Take another minute, as `17 * * * *`.'
  }
]

const path = (job: string, medianSeconds: number, p99Seconds: number) => ({ job, medianSeconds, p99Seconds })

export const graphSample: readonly JobGraph[] = [
  {
    ...{ repository: 'acme/shop', workflow: ci, name: 'CI' },
    mermaid:
      'graph LR\n  lint["lint<br>2 m 51 s"] --> image["image<br>3 m 40 s"]\n  test["test<br>6 m 12 s"] ==> e2e["e2e<br>9 m 3 s"]\n  e2e ==> image',
    criticalPath: [path('test (ubuntu, 20)', 372, 661), path('e2e (chromium)', 543, 1_120), path('image', 220, 305)],
    fanIn: [{ job: 'image', needs: ['lint', 'test', 'e2e'], waitsFor: 'e2e (chromium)', waitSeconds: 488 }]
  },
  {
    ...{ repository: 'acme/shop', workflow: deploy, name: 'Deploy' },
    mermaid: 'graph LR\n  deploy["deploy<br>1 m 20 s"]',
    ...{ criticalPath: [path('deploy (eu-west)', 80, 190)], fanIn: [] }
  }
]

export const cacheSample: readonly CacheReport[] = [
  {
    ...{ repository: 'acme/shop', workflow: ci, job: 'test (ubuntu, 20)', key: 'npm-linux-<hash>', exact: 171, partial: 14, miss: 2 },
    ...{ logs: 180, logsOfPasses: 40 },
    url: 'https://github.com/acme/shop/actions/caches'
  },
  { workflow: ci, job: 'e2e (chromium)', key: 'playwright-<number>', exact: 0, partial: 12, miss: 164, logs: 1, logsOfPasses: 0 },
  { workflow: ci, job: 'lint', key: 'eslint-<hash>', exact: 0, partial: 0, miss: 0 }
]
