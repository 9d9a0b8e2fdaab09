import type { Episode, Run } from '@tocsin/ci-history'
import { known } from '@tocsin/notifier'
import { changeOf } from './change.ts'
import { rangeOf } from './commits.ts'
import { errorPattern } from './errors.ts'
import type { Evidence } from './evidence.ts'
import type { Explanation } from './explanation.ts'
import { flakeOf } from './flake.ts'
import { jobPatterns, type LookedAt, lookedAt } from './jobs.ts'
import { likelyOf } from './likely.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { placesOf } from './places.ts'
import { signPatterns } from './signs.ts'
import { type Mark, type Story, storyOf, verdicts } from './story.ts'

/** Everything that the evidence says; the parts that were not looked up are absent. */
export function explain(evidence: Evidence): Explanation {
  const { home, runs, episode } = evidence
  const verdict = verdicts(episode)
  const nothing = { home, runs, verdict, lookedAt: 0, jobs: [], places: [], signs: [], unchanged: false }
  return episode ? explained(evidence, episode, nothing) : { ...nothing, likely: { kind: 'unknown' } }
}

function explained(evidence: Evidence, episode: Episode, nothing: Omit<Explanation, 'likely'>): Explanation {
  const { home, runs, comparison, fixes } = evidence
  const { verdict } = nothing
  const story = storyOf(episode, evidence)
  const looked = lookedAt(evidence.looks ?? [], runs)
  const failures = runs.filter(({ id }) => episode.failures.some((entry) => entry.id === id))
  const explanation = {
    ...nothing,
    story,
    lookedAt: looked.length,
    jobs: jobPatterns(looked),
    places: placesOf(looked, evidence.passes),
    signs: signPatterns(failures, looked),
    unchanged: isUnchanged(story),
    ...known<Explanation>({
      errors: errorPattern(looked),
      compareUrl: compareUrl(home, story.lastGood, story.first),
      fixUrl: story.fix && compareUrl(home, story.newest, story.fix),
      fixes: fixes && rangeOf(fixes),
      range: comparison && rangeOf(comparison),
      change: story.cut ? undefined : changeOf(runs, verdict, story.newest.number),
      neighbours: neighboursAround(evidence, story, { failures, looked }),
      flake: flakeOf(without(runs, failures), verdict)
    })
  }
  return { ...explanation, likely: likelyOf(explanation) }
}

const isUnchanged = ({ first, lastGood }: Story) => first.sha !== undefined && first.sha === lastGood?.sha

function compareUrl(home: string, from: Mark | undefined, to: Mark): string | undefined {
  return from?.sha && to.sha && from.sha !== to.sha ? `${home}/compare/${from.sha}...${to.sha}` : undefined
}

const without = (runs: readonly Run[], failures: readonly Run[]) => runs.filter((run) => !failures.includes(run))

interface Failed {
  failures: readonly Run[]
  looked: readonly LookedAt[]
}

const hourMs = 3_600_000

function neighboursAround(evidence: Evidence, story: Story, { failures, looked }: Failed): Neighbours | undefined {
  const [newest] = failures
  if (!evidence.neighbours || !newest) return undefined
  const verdict = verdicts(evidence.episode)
  const before = without(evidence.runs, failures).filter((run) => verdict(run) !== 'neutral')
  const [sign] = signPatterns([newest], looked.slice(0, 1))
  return neighboursOf(evidence.neighbours, {
    workflowId: newest.workflowId,
    since: story.first.at - hourMs,
    own: {
      failures: before.filter((run) => verdict(run) === 'bad').length,
      runs: before.length,
      sha: newest.sha,
      ...(sign && { sign: sign.name })
    }
  })
}
