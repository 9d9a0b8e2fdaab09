import { storyEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'
import { repository, type Stage } from '../stage.ts'
import { days, payment } from './cast.ts'
import { reportOf, wrongComment, wrongFindings } from './check.ts'
import { endedRun, openPull } from './pull.ts'
import { dayMs, hourMs, runsOfDay } from './runs.ts'

const hours = 60
const day = 24 * hours
const leaps = { toCoupon: 2 * day, toDigest: 3 * day, toRecovery: 3 * day, toPull: 5 * hours }
export const minutes = Object.values(leaps).reduce((sum, each) => sum + each, 0)

/** The story ends on a Friday, in ms since 1970: the digest comes on the Tuesday before. */
export function endOfFlakes(now = Date.now()): number {
  const friday = Date.UTC(2026, 0, 2, 9, 17)
  return friday + Math.floor((now - friday) / (7 * dayMs)) * 7 * dayMs
}

const start = Math.floor((endOfFlakes() - minutes * 60_000) / dayMs) * dayMs - days * dayMs
const all = Array.from({ length: days + Math.ceil(minutes / day) + 1 }, (_, at) => runsOfDay(at, start)).flat()

/** What has happened on GitHub since the scene before. */
async function goOn({ github, clock }: Stage): Promise<void> {
  const known = github.state.repos.get(repository)?.runs.filter(({ event }) => event !== 'workflow_run').length ?? 0
  const over = all.filter(({ at = '' }) => Date.parse(at) < clock.now() - hourMs)
  github.seed({ repo: repository, runs: over.slice(known) })
}

/** One analysis, at 04:17. */
const analysis = (name: string, after: number, tells: Scene['tells'], more: Partial<Scene> = {}): Scene => ({
  name,
  example: 'flakes.yml',
  event: storyEvent('schedule', { schedule: '17 4 * * *' }),
  channel: 'alerts',
  before: goOn,
  after,
  tells,
  ...more
})

const asItIs = (stage: Stage) => wrongFindings(reportOf(stage), start)

/** Five weeks of a shop, as its flakes are told. */
export const flakes: readonly Scene[] = [
  analysis(
    'A first look at 30 days: exactly three flaky tests, one broken, one slow, a day without runners and a cache that misses',
    0,
    { posts: { alerts: 1 } },
    { leaves: asItIs }
  ),
  analysis('A test begins to flake: one alert', leaps.toCoupon, { posts: { alerts: 1 } }),
  analysis('The digest of the week, on the first morning after Monday', leaps.toDigest, { posts: { alerts: 1 } }),
  analysis('The change was taken back: recovered', leaps.toRecovery, { posts: { alerts: 1 }, edits: { alerts: 1 } }, { leaves: asItIs }),
  {
    name: 'A pull request fails by a known flake: a comment says so',
    example: 'flakes-comment.yml',
    // endOf makes it from the run.
    event: { name: 'workflow_run', payload: {} },
    ended: endedRun,
    before: async (stage) => {
      await goOn(stage)
      openPull(stage)
    },
    after: leaps.toPull,
    tells: {},
    leaves: (stage) => wrongComment(stage, ['known flake', payment.name])
  }
]
