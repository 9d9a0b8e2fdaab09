import * as z from 'zod/mini'
import { levels } from '../model/subject.ts'
import { states, tiers } from '../model/subject-report.ts'
import { amount, count, countedRate, is, rate, repositoryName, share, text, time, url, waste } from './parts.ts'

const level = z.enum(levels)

const tier = is(
  z.enum(tiers),
  'T1: attempts of one run differ. T2: runs of one commit differ. T3: retries inside a run. T4: one isolated failure between passes.'
)

const evidence = z.object({
  tier,
  at: time,
  sha: text,
  run: is(count, 'The id of the workflow run.'),
  attempt: count,
  url: is(text, 'Opens the failure.'),
  passUrl: z.exactOptional(is(text, 'Opens what the failure is compared with.')),
  words: text
})

const change = z.object({
  at: time,
  lastGood: z.exactOptional(is(text, 'A commit.')),
  firstBad: is(text, 'A commit.'),
  probability: share,
  compareUrl: z.exactOptional(url)
})

const slow = z.object({ seconds: amount, medianSeconds: amount, ratio: amount, z: z.exactOptional(z.number()) })

const identity = {
  id: is(text, 'Stable for ever: 16 hex digits over all that tells it apart.'),
  level,
  repository: repositoryName,
  workflow: is(text, 'The workflow file, as `.github/workflows/ci.yml`.'),
  job: z.exactOptional(is(text, 'As shown, with its matrix leg.')),
  step: z.exactOptional(text),
  test: z.exactOptional(z.object({ suites: is(z.array(text), 'Outermost first.'), className: text, name: text })),
  variant: z.exactOptional(is(text, 'What tells the same test of several legs or reports apart.')),
  file: z.exactOptional(text),
  line: z.exactOptional(count)
}

const defaultBranch = z.object({
  failures: count,
  runs: count,
  failsSince: z.exactOptional(is(time, 'Each of its runs failed since then, up to the newest; absent where that passed.'))
})

const cost = {
  runsPerWeek: amount,
  minutesPerFailure: is(amount, 'Of the job that was run for nothing, and of the wait for its next attempt.'),
  score: is(
    amount,
    'Minutes a week that a fix surely saves: q05 of the rate × runs a week × minutes for each failure, and no more than the window lost. 0 of what is broken: that is no noise.'
  ),
  waste
}

/** What is said of one test, step, job or workflow. */
export const subject = z.object({
  ...identity,
  state: z.enum(states),
  certainty: is(
    z.enum(['confirmed', 'suspected']),
    '`suspected`: by T4 alone, which a fix may explain as well, or by runs of forks alone.'
  ),
  ofForks: z.exactOptional(is(z.literal(true), 'The runs of the repository itself show too little of it; those of forks can be forged.')),
  notRunSince: z.exactOptional(
    is(text, 'When it ran last, where reports name it as skipped since: it is in quarantine; ISO 8601, in UTC.')
  ),
  since: is(text, 'When this state began; ISO 8601, in UTC. Of what is flaky, without `change`: its first known failure.'),
  isNew: is(z.boolean(), 'True when the analysis before this one did not have it in this state.'),
  rule: is(text, 'The rule that decided, in words.'),
  rate: is(rate, 'By all evidence that counts for the state.'),
  defaultBranch: z.exactOptional(is(defaultBranch, 'What the default branch had of these.')),
  tiers: is(z.array(z.object({ tier, ...countedRate.shape })), 'Evidence up to and with each tier, for tiers that have some.'),
  evidence: is(z.array(evidence), 'Newest first, a few of each tier.'),
  flipRate: share,
  entropy: is(amount, 'Mean over commits with several results, in bits.'),
  change: z.exactOptional(is(change, 'When it began to fail more often, where a change point says so.')),
  strip: is(text, 'The newest outcomes, oldest first: P passed, F failed, L failed and passed with the same code, - left out.'),
  slow: z.exactOptional(slow),
  ...cost,
  causes: is(z.array(z.object({ signature: text, category: text, share, line: text })), 'Of its failures, by share.'),
  explainedBy: is(
    z.array(z.object({ id: text, share })),
    'Flaky and broken subjects below that explain its failures: of what is flaky the flaky ones, of what is broken those since it broke.'
  ),
  url: z.exactOptional(is(text, 'Opens its newest failure where it is broken, else its workflow.')),
  issue: z.exactOptional(is(text, 'Of the issue that tracks it.')),
  owners: z.exactOptional(is(z.array(text), 'Whom CODEOWNERS names for its file.'))
})

/** What was flaky or broken to the analysis before and is not any more. */
export const leftSubject = z.object({
  ...identity,
  was: z.enum(['flaky', 'broken']),
  now: is(
    z.enum(['healthy', 'slow', 'gone']),
    '`gone`: for 14 days it was in none of the runs or reports that were read, also not as skipped, as a test that was removed, renamed or left out.'
  ),
  at: is(text, 'When it left; ISO 8601, in UTC.'),
  cleanRuns: is(count, 'Executions since its last failure.')
})
