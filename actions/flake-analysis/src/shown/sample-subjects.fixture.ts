import type { Evidence, Rate, SubjectReport } from '../model/subject-report.ts'

const url = 'https://github.com/acme/shop'
const runUrl = (run: number, attempt: number) => `${url}/actions/runs/${run}/attempts/${attempt}`

const rate = (failures: number, runs: number, q05: number, q95: number): Rate => {
  const mean = (failures + 0.5) / (runs + 1)
  return { failures, runs, mean: Number(mean.toFixed(4)), q05, q50: Number((mean * 0.99).toFixed(4)), q95 }
}

const evidence = (tier: Evidence['tier'], at: string, run: number, words: string): Evidence => ({
  ...{ tier, at, sha: '9f3c2ab41d7e', run, attempt: tier === 'T1' ? 2 : 1, words, url: runUrl(run, 1) },
  ...(tier !== 'T3' && { passUrl: runUrl(run, 2) })
})

/** Drawn from a fixed sequence, so that it looks like chance and stays the same. */
function strip(length: number, share: number, seed: number, retries = 0): string {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  return Array.from({ length }, () => {
    const drawn = next()
    return drawn < share ? 'F' : drawn < share + retries ? 'L' : drawn > 0.985 ? '-' : 'P'
  }).join('')
}

const healthy: Omit<SubjectReport, 'id' | 'level'> = {
  ...{ repository: 'acme/shop', workflow: '.github/workflows/ci.yml' },
  ...{ state: 'flaky', certainty: 'confirmed', since: '2026-11-03T09:14:00.000Z', isNew: false },
  rule: 'It failed and passed in attempts of one run, and its rate is above 1 % with 95 % certainty.',
  rate: rate(0, 100, 0, 0.02),
  ...{ tiers: [], evidence: [], flipRate: 0.1, entropy: 0.4, strip: 'P'.repeat(60) },
  ...{ runsPerWeek: 96, minutesPerFailure: 9, score: 0, waste: { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 } },
  ...{ causes: [], explainedBy: [] }
}

const pays: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000001', level: 'test', job: 'test (ubuntu, 20)', variant: 'junit-linux', isNew: true },
  test: { suites: ['checkout'], className: 'checkout', name: 'pays with a card that needs a second factor' },
  ...{ file: 'packages/checkout/src/pay.test.ts', line: 42 },
  rate: rate(23, 190, 0.084, 0.167),
  defaultBranch: { failures: 9, runs: 96 },
  tiers: [
    { tier: 'T1', ...rate(14, 31, 0.31, 0.6) },
    { tier: 'T2', ...rate(19, 122, 0.108, 0.218) },
    { tier: 'T3', ...rate(23, 190, 0.084, 0.167) }
  ],
  evidence: [
    evidence('T1', '2026-11-20T16:02:00.000Z', 9_811_204, 'Attempt 1 failed, attempt 2 passed'),
    evidence('T1', '2026-11-19T08:40:00.000Z', 9_807_771, 'Attempts 1 and 2 failed, attempt 3 passed'),
    evidence('T2', '2026-11-18T11:26:00.000Z', 9_804_312, 'Failed on push, passed on the schedule of the same commit'),
    evidence('T3', '2026-11-18T07:11:00.000Z', 9_803_950, 'Failed once and passed at its second try in the same job')
  ],
  ...{ flipRate: 0.22, entropy: 0.61, strip: strip(90, 0.1, 7, 0.04) },
  change: {
    ...{ at: '2026-11-03T09:14:00.000Z', lastGood: 'a1b2c3d4e5f6', firstBad: 'd4e5f60718a9', probability: 0.97 },
    compareUrl: `${url}/compare/a1b2c3d4e5f6...d4e5f60718a9`
  },
  ...{ runsPerWeek: 96, minutesPerFailure: 10.4, score: 84, waste: { minutes: 118.2, waitMinutes: 0, billableMinutes: 139, cost: 0.95 } },
  causes: [
    { signature: 'a41f', category: 'network', share: 0.78, line: 'Error: connect ECONNREFUSED 127.0.0.1:5432' },
    { signature: 'b77c', category: 'timeout', share: 0.22, line: 'thrown: "Exceeded timeout of 5000 ms for a test."' }
  ],
  ...{ url: `${url}/actions/workflows/ci.yml`, issue: `${url}/issues/812`, owners: ['@acme/payments', '@dana'] }
}

const search: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000002', level: 'test', job: 'e2e (chromium)', variant: 'playwright', since: '2026-10-24T13:00:00.000Z' },
  test: { suites: ['search.spec.ts', 'results'], className: '', name: 'shows 20 results for "shoes"' },
  ...{ file: 'e2e/search.spec.ts', line: 118 },
  rule: 'Runs of one commit had different outcomes.',
  rate: { ...rate(9, 186, 0.025, 0.098), mean: 0.0645, q50: 0.0637, likely: 3 },
  tiers: [{ tier: 'T2', ...rate(9, 186, 0.025, 0.082) }],
  evidence: [evidence('T2', '2026-11-17T10:00:00.000Z', 9_800_001, 'Failed on push, passed on the schedule of the same commit')],
  ...{
    strip: strip(90, 0.05, 11),
    runsPerWeek: 96,
    minutesPerFailure: 12,
    score: 29,
    waste: { minutes: 61, waitMinutes: 0, billableMinutes: 74, cost: 0.49 }
  },
  causes: [{ signature: 'b77c', category: 'timeout', share: 1, line: 'TimeoutError: locator.waitFor: Timeout 30000ms exceeded.' }],
  owners: ['@acme/search']
}

const cart: SubjectReport = {
  ...healthy,
  ...{
    id: 'c0ffee0000000003',
    level: 'test',
    job: 'test (windows, 20)',
    variant: 'junit-windows',
    since: '2026-11-12T15:30:00.000Z',
    isNew: true
  },
  test: { suites: ['cart', 'totals'], className: 'com.acme.shop.cart.CartTotalsTest', name: 'rounds each line (EUR)' },
  rule: 'It failed and passed within one job.',
  rate: rate(6, 88, 0.034, 0.128),
  tiers: [{ tier: 'T3', ...rate(6, 88, 0.034, 0.128) }],
  evidence: [evidence('T3', '2026-11-19T20:41:00.000Z', 9_809_100, 'Failed once and passed at its second try in the same job')],
  ...{
    strip: strip(64, 0.0, 5, 0.07),
    runsPerWeek: 44,
    minutesPerFailure: 2.1,
    score: 3.1,
    waste: { minutes: 8.2, waitMinutes: 0, billableMinutes: 12, cost: 0.1 }
  },
  causes: [{ signature: 'd00d', category: 'assertion', share: 1, line: 'AssertionError: expected 12.35 to equal 12.34' }]
}

const stock: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000004', level: 'test', state: 'broken', job: 'test (ubuntu, 20)', variant: 'junit-linux', isNew: true },
  test: { suites: ['stock'], className: 'stock', name: 'reserves the last item once' },
  ...{ file: 'packages/stock/src/reserve.test.ts', line: 17, since: '2026-11-19T14:05:00.000Z' },
  rule: 'Its last 11 runs failed, on 6 commits.',
  defaultBranch: { failures: 11, runs: 11, failsSince: '2026-11-19T14:05:00.000Z' },
  ...{ rate: rate(11, 11, 0.87, 1), strip: `${'P'.repeat(70)}${'F'.repeat(11)}`, flipRate: 0.01, entropy: 0 },
  evidence: [evidence('T4', '2026-11-21T05:50:00.000Z', 9_812_000, 'Failed on main')],
  change: {
    ...{ at: '2026-11-19T14:05:00.000Z', lastGood: '55aa01bc33de', firstBad: '77be9012fa34', probability: 0.99 },
    compareUrl: `${url}/compare/55aa01bc33de...77be9012fa34`
  },
  ...{
    score: 40,
    waste: { minutes: 20, waitMinutes: 0, billableMinutes: 22, cost: 0.13 },
    owners: ['@acme/stock'],
    issue: `${url}/issues/830`
  },
  causes: [{ signature: 'e0e0', category: 'assertion', share: 1, line: 'expect(received).toBe(expected) // Object.is equality' }]
}

const images: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000005', level: 'test', state: 'slow', job: 'test (ubuntu, 20)', variant: 'junit-linux' },
  test: { suites: ['images'], className: 'images', name: 'resizes a picture of 40 megapixels' },
  ...{ rule: 'It takes 4.1 times as long as its median.', slow: { seconds: 37.4, medianSeconds: 9.1, ratio: 4.1, z: 6.3 } }
}

const suspects: readonly SubjectReport[] = ['sends a mail after the order', 'keeps the basket for a day'].map((name, index) => ({
  ...healthy,
  ...{
    id: `c0ffee000000000${6 + index}`,
    level: 'test',
    certainty: 'suspected',

    job: 'test (ubuntu, 20)',
    variant: 'junit-linux'
  },
  test: { suites: ['account'], className: 'account', name },
  ...{ rule: 'One isolated failure between passes.', rate: rate(1 + index, 140, 0.002, 0.028), strip: strip(90, 0.02, 3 + index) },
  evidence: [evidence('T4', '2026-11-14T12:00:00.000Z', 9_790_000 + index, 'Failed between passes on main')],
  ...{ score: 0.4, waste: { minutes: 4, waitMinutes: 0, billableMinutes: 5, cost: 0.03 } }
}))

const job: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000010', level: 'job', job: 'test (ubuntu, 20)', rate: rate(27, 191, 0.103, 0.189), strip: strip(90, 0.13, 21) },
  ...{ score: 91, waste: { minutes: 131, waitMinutes: 0, billableMinutes: 150, cost: 1.05 } },
  explainedBy: [
    { id: pays.id, share: 0.85 },
    { id: cart.id, share: 0.07 }
  ],
  evidence: [evidence('T1', '2026-11-20T16:02:00.000Z', 9_811_204, 'Attempt 1 failed, attempt 2 passed')]
}

const push: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000011', level: 'job', job: 'image', rate: rate(7, 170, 0.02, 0.074), strip: strip(80, 0.04, 33) },
  ...{
    score: 12,
    waste: { minutes: 18, waitMinutes: 0, billableMinutes: 24, cost: 0.15 },
    explainedBy: [{ id: 'c0ffee0000000012', share: 1 }]
  },
  evidence: [evidence('T1', '2026-11-16T16:02:00.000Z', 9_799_204, 'Attempt 1 failed, attempt 2 passed')]
}

const step: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000012', level: 'step', job: 'image', step: 'Pull the base image', rate: rate(7, 170, 0.02, 0.074) },
  ...{ strip: strip(80, 0.04, 33), score: 12, waste: { minutes: 18, waitMinutes: 0, billableMinutes: 24, cost: 0.15 } },
  causes: [{ signature: 'f1f1', category: 'registry', share: 1, line: 'toomanyrequests: You have reached your pull rate limit.' }],
  evidence: [evidence('T1', '2026-11-16T16:02:00.000Z', 9_799_204, 'Attempt 1 failed, attempt 2 passed')]
}

const lint: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000013', level: 'job', state: 'slow', job: 'lint', rule: 'Its latest runs take 2.4 times as long as before.' },
  slow: { seconds: 412, medianSeconds: 171, ratio: 2.4 }
}

const deploy: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000014', level: 'job', state: 'infra', workflow: '.github/workflows/deploy.yml', job: 'deploy (eu-west)' },
  ...{ rule: 'All of its failures were lost runners.', rate: rate(3, 44, 0.02, 0.15) }
}

const workflow: SubjectReport = {
  ...healthy,
  ...{ id: 'c0ffee0000000020', level: 'workflow', rate: rate(34, 198, 0.131, 0.221), strip: strip(90, 0.17, 44) },
  ...{ score: 120, waste: { minutes: 160, waitMinutes: 0, billableMinutes: 190, cost: 1.3 } },
  explainedBy: [
    { id: job.id, share: 0.79 },
    { id: push.id, share: 0.21 }
  ],
  evidence: [evidence('T1', '2026-11-20T16:02:00.000Z', 9_811_204, 'Attempt 1 failed, attempt 2 passed')]
}

export const subjectSample: readonly SubjectReport[] = [
  ...[workflow, job, pays, stock, search, push, step, cart],
  ...suspects,
  ...[images, lint, deploy]
]
