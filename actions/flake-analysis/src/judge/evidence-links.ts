import { shortSha } from '../model/short-sha.ts'
import type { Execution } from '../model/sighting.ts'
import { type Evidence, tiers } from '../model/subject-report.ts'
import { isoOf } from '../time.ts'
import type { Finding } from './evidence.ts'
import type { Facts } from './facts.ts'
import type { Links } from './options.ts'
import { isForked, type Seen } from './seen.ts'

const mostOfTier = 3

/** The newest evidence of each tier, newest first. */
export function evidenceOf(facts: Facts, links: Links): Evidence[] {
  return tiers
    .flatMap((tier) => facts.findings.filter((one) => one.tier === tier).slice(-mostOfTier))
    .toSorted((a, b) => b.failure.index - a.failure.index)
    .map((finding) => reported(finding, (seen) => urlOf(facts, seen, links)))
}

/** Opens what was seen. */
export const urlOf = ({ subject, track }: Facts, { index, execution }: Seen, links: Links) =>
  links.execution(subject, execution, track.details.get(index)?.job)

function reported({ tier, failure, pass }: Finding, url: (seen: Seen) => string): Evidence {
  const { at, sha, run, attempt } = failure.execution
  const words = `${wordsOf[tier](failure.execution, (pass ?? failure).execution)}${isForked(failure) ? ofFork : ''}`
  return { tier, at: isoOf(at), sha, run, attempt, url: url(failure), ...(pass ? { passUrl: url(pass) } : {}), words }
}

const ofFork = ' (of a fork, or such as anybody can start: what it says may be forged)'

const wordsOf: Record<Evidence['tier'], (failed: Execution, passed: Execution) => string> = {
  T1: (failed, passed) => `Attempt ${failed.attempt} failed, attempt ${passed.attempt} of the same run passed`,
  T2: ({ place, sha }, passed) =>
    `Failed here, passed in run ${passed.run} of the same commit ${shortSha(sha)}${place === 'pull' ? ' (weaker: what the pull request was merged with may differ)' : ''}`,
  T3: () => 'Failed and then passed when it was tried again within the run',
  T4: () => 'Failed alone: the runs before and after it on the default branch passed (weak: a fix may explain it)'
}
