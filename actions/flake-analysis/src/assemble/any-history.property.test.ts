import { expect, test } from '@jest/globals'
import { seeded } from '@tocsin/testkit/turns'
import { type News, withNews } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import { linesOf, sheetFrom } from '../history/sheet-lines.ts'
import { reportSchema } from '../json/schema.ts'
import { judgeAll } from '../judge/judge-all.ts'
import { noState, type State } from '../kept/state.ts'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { indexPage } from '../page/index-page.ts'
import type { Scope } from '../scope.ts'
import { flakeSummary } from '../summary/flake-summary.ts'
import { daySeconds } from '../time.ts'
import { anyHistory, now, repository } from './any-history.fixture.ts'
import { assembled, type Part } from './assemble.ts'
import { candidatesOf } from './candidates.ts'
import { linksOf } from './links.ts'

/** `npm run test:soak` makes more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 60) / 2)

const part: Part = {
  ...{ complete: true, notes: [], problems: [], reports: 0, cases: 0, caches: [], workflows: [] },
  audited: { audit: [], graphs: [], problems: [] }
}

function scopeOf(at: number, days: number): Scope {
  const prices = { perMinute: 0.006, multipliers: { linux: 1, windows: 2, macos: 10 } }
  const [owner, repo, url] = ['octo', 'app', `https://github.com/${repository}`]
  return { repository, owner, repo, url, branch: 'main', now: at, since: at - days * daySeconds, days, prices, currency: 'USD' }
}

/** As the ledger keeps it from one batch to the next. */
const kept = (sheets: ReadonlyMap<string, Sheet>): Map<string, Sheet> =>
  new Map([...sheets].flatMap(([key, sheet]) => [[key, sheetFrom(linesOf(sheet)) as Sheet] as const]))

function analysed(sheets: readonly Sheet[], state: State, scope: Scope): { report: FlakeReport; after: State } {
  const found = candidatesOf(sheets, { before: state.judged, since: scope.since })
  const judgement = judgeAll(found, { now: scope.now, from: scope.since, prices: scope.prices, links: linksOf(scope.url) })
  const report = assembled(judgement, { scope, state, part, asked: { shard: undefined, workflows: [] } })
  return { report, after: { ...state, judged: JSON.parse(JSON.stringify(judgement.kept)) } }
}

const sumOf = (shares: readonly { share: number }[]) => shares.reduce((sum, { share }) => sum + share, 0)
const nearly = 1 + 1e-9

/** What cannot be true of a subject. */
const wrongIn = ({ id, rate, defaultBranch, explainedBy, causes, since, score }: SubjectReport, { generatedAt }: FlakeReport): string[] =>
  Object.entries({
    'more failures than runs': rate.failures > rate.runs || (defaultBranch?.failures ?? 0) > (defaultBranch?.runs ?? 0),
    'a rate outside of its interval': rate.q05 > rate.mean * nearly || rate.mean > rate.q95 * nearly,
    'more than all is explained': sumOf(explainedBy) > nearly || sumOf(causes) > nearly,
    'it began later than now': since > generatedAt,
    'a fix costs time': score < 0
  }).flatMap(([what, is]) => (is ? [`${id}: ${what}`] : []))

/** What cannot be true of all of them together. */
function wrongInAll({ totals, trend }: FlakeReport): string[] {
  const lost = trend.reduce((sum, { minutesWasted }) => sum + minutesWasted, 0)
  return Object.entries({
    'more failures than attempts': totals.failures > totals.runs + totals.reruns,
    'weeks that lose something else than the whole': Math.abs(lost - totals.waste.minutes) > 1e-6,
    'more is waited for than lost': totals.waste.waitMinutes > totals.waste.minutes * nearly,
    'flaky failures that are none': trend.some(({ failures, flakyFailures }) => flakyFailures > failures),
    'fewer than none in a state': Object.values(totals.byState).some((count) => count < 0)
  }).flatMap(([what, is]) => (is ? [what] : []))
}

test(
  'whatever was read, and in whichever order, a report is made of it whose numbers agree',
  () => {
    for (let seed = 1; seed <= trials; seed += 1) {
      const random = seeded(seed)
      const [days, runs] = [[1, 7, 30, 90][seed % 4] ?? 30, [2, 10, 40][seed % 3] ?? 10]
      const news: readonly News[] = anyHistory(random, { days, runs })
      let sheets: ReadonlyMap<string, Sheet> = new Map()
      for (const some of seed % 2 ? news : news.toReversed())
        sheets = withNews(random() < 0.1 ? kept(sheets) : sheets, some, now - days * daySeconds)
      let state = noState
      for (const at of [now, now + 5 * daySeconds]) {
        const { report, after } = analysed([...sheets.values()], state, scopeOf(at, days))
        state = after
        const wrong = [...report.subjects.flatMap((one) => wrongIn(one, report)), ...wrongInAll(report)]
        expect({ seed, wrong, invalid: reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error }).toEqual({ seed, wrong: [] })
        const odd = `${indexPage(report)}${flakeSummary(report)}`.match(/.{0,60}\b(?:NaN|undefined|Infinity)\b/)?.[0]
        expect({ seed, odd }).toEqual({ seed, odd: undefined })
      }
    }
  },
  30_000 + 500 * trials
)
