import type { World } from '../rows.ts'
import { type Verdict, verdictLine } from '../table.ts'
import { type Analysis, analysesOf, type Load } from './analyses.ts'
import { simulatedYear } from './year.ts'

/** What an analysis of a month may cost, and the one a day later; and what this has to read for it at least, of the failures of a day. */
const bars = { firstCalls: 1200, dailyCalls: 50, dailyFailures: 5, dailyLogs: 1 }

/** GitHub allows the token of a job so many calls in an hour. */
const callsAnHour = 1000

const month = { days: 30, runsPerDay: 200 }
const loads: readonly { name: string; load: Load }[] = [
  { name: '6,000 runs', load: month },
  { name: '60,000 runs', load: { ...month, runsPerDay: 2000 } },
  { name: '60,000 runs, all read', load: { ...month, runsPerDay: 2000, maxCalls: 14_000 } },
  { name: '6,000 runs, 10,000 tests', load: { ...month, steadyTests: 2000 } }
]

/** What the analyses of a busy repository cost, the first and the one of the day after, and how right a year of them is. */
export async function benchFlakes(root: string, world: World): Promise<void> {
  const results: { name: string; analyses: readonly Analysis[] }[] = []
  for (const { name, load } of loads) {
    const analyses = await analysesOf(root, load, world)
    for (const { calls, cost } of analyses) process.stderr.write(`${name}: ${calls} calls, ${(cost.cpuMs / 1000).toFixed(1)} s of CPU\n`)
    results.push({ name, analyses })
  }
  const rows = results.flatMap(({ name, analyses: [first, next] }) => [
    ...(first ? [cellsOf(`${name}, first`, first)] : []),
    ...(next ? [cellsOf(`${name}, next day`, next)] : [])
  ])
  console.log(`flake-analysis, the bundle against GitHub on loopback\n\n${tableOf([heads, ...rows])}\n`)
  const [usual, tenfold] = results.map(({ analyses }) => analyses)
  if (usual?.[0] && tenfold?.[0]) console.log(`${growthLine(usual[0], tenfold[0])}\n`)
  console.log(
    `${callVerdicts(usual ?? [])
      .map(verdictLine)
      .join('\n')}\n`
  )
  console.log(`A simulated year: ${simulatedYear()}`)
}

const heads = [
  '',
  'runs read',
  'calls',
  'reports of failures',
  'others',
  'logs',
  'until all calls are allowed',
  'CPU',
  'wall',
  'waits',
  'peak',
  'ledger',
  'packed'
]

export function cellsOf(name: string, { calls, read, cost, waitedMs, ledger, report }: Analysis): string[] {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`
  const hours = `${Math.ceil(calls / callsAnHour) - 1} h`
  return [
    name,
    `${report.totals.runs}`,
    `${calls}`,
    ...[read.failures, read.greens, read.logs].map(String),
    hours,
    seconds(cost.cpuMs),
    seconds(cost.wallMs),
    seconds(waitedMs),
    `${Math.round(cost.peakMiB)} MiB`
  ].concat([ledger.raw, ledger.packed].map(kB))
}

/** How much more a repository of ten times the runs takes. */
export function growthLine(usual: Analysis, tenfold: Analysis): string {
  const ratio = (of: (analysis: Analysis) => number) => `${(of(tenfold) / of(usual)).toFixed(1)}×`
  const parts = [
    ['runs', ({ report }: Analysis) => report.totals.runs],
    ['calls', ({ calls }: Analysis) => calls],
    ['CPU', ({ cost }: Analysis) => cost.cpuMs],
    ['memory', ({ cost }: Analysis) => cost.peakMiB],
    ['ledger', ({ ledger }: Analysis) => ledger.raw]
  ] as const
  return `A repository of 60,000 runs beside one of 6,000, each as far as its calls go: ${parts.map(([name, of]) => `${ratio(of)} ${name}`).join(', ')}`
}

/** No bar is met by reading nothing. */
export function callVerdicts([first, next]: readonly Analysis[]): readonly Verdict[] {
  const verdict = (what: string, calls: number | undefined, most: number): Verdict[] =>
    calls === undefined ? [] : [{ met: calls <= most, text: `calls of ${what}: ${calls} of at most ${most}` }]
  return [
    ...verdict('the first analysis of 6,000 runs', first?.calls, bars.firstCalls),
    ...verdict('the analysis a day later', next?.calls, bars.dailyCalls),
    ...(next ? readVerdicts(next) : [])
  ]
}

function readVerdicts({ read, report }: Analysis): readonly Verdict[] {
  const least = (what: string, count: number, fewest: number): Verdict => ({
    met: count >= fewest,
    text: `${what} that it read: ${count} of at least ${fewest}`
  })
  const isWhole = report.repositories.every(({ complete }) => complete)
  return [
    { met: isWhole, text: `all runs of the day taken: ${isWhole ? 'yes' : 'no'}` },
    least('reports of failures', read.failures, bars.dailyFailures),
    least('logs', read.logs, bars.dailyLogs)
  ]
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2))).join('')
    )
    .join('\n')
}
