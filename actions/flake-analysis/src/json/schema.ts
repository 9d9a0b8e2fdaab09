import * as z from 'zod/mini'
import { amount, count, is, repositoryName, text, time, url, waste } from './parts.ts'
import { leftSubject, subject } from './subject.ts'
import { auditFinding, cache, cause, infraEvent, jobGraph, namedWorkflow } from './workflow-parts.ts'

const repository = z.object({
  name: repositoryName,
  url,
  defaultBranch: text,
  branch: z.exactOptional(
    is(text, 'Whose runs tell what is broken, where that is another branch than the default one: `defaultBranch` is it, too.')
  ),
  complete: is(z.boolean(), 'False when a limit ended the reading early; the next run goes on.'),
  firstLook: z.exactOptional(is(z.literal(true), 'Nobody had read all of this before: what is found now may be years old.')),
  notes: is(z.array(text), 'What the reader has to know of that, a sentence each.'),
  shard: z.exactOptional(text),
  workflows: z.exactOptional(is(z.array(text), 'Names, file names or globs of its workflows that were asked for; absent where all were.'))
})

const byState = z.object({ infra: count, broken: count, flaky: count, slow: count, healthy: count })
const byLevel = z.object({
  workflow: z.exactOptional(byState),
  job: z.exactOptional(byState),
  step: z.exactOptional(byState),
  test: z.exactOptional(byState)
})

const totals = z.object({
  runs: count,
  reruns: is(count, 'Attempts beyond the first.'),
  jobs: count,
  tests: count,
  testCases: is(count, 'Results of tests that this analysis read, and no other before it.'),
  reports: is(count, 'Report files that this analysis read, and no other before it.'),
  failures: count,
  infraFailures: is(count, 'Failed executions left out of every rate.'),
  byState,
  byLevel: z.exactOptional(is(byLevel, 'The same of each level, without what is only suspected.')),
  suspected: count,
  waste
})

const trendWeek = z.object({
  week: is(text, 'Its Monday, as `2026-11-16`.'),
  runs: count,
  failures: count,
  flakyFailures: count,
  minutesWasted: amount,
  cost: amount
})

const seen = z.object({ runs: count, leastRate: amount })
const power = z.object({
  workflow: z.exactOptional(seen),
  job: z.exactOptional(seen),
  step: z.exactOptional(seen),
  test: z.exactOptional(seen)
})

/** The document that an analysis results in. A test holds it equal to the type `FlakeReport`. */
export const reportSchema = z.object({
  version: z.literal(1),
  generatedAt: time,
  window: z.object({ from: time, to: time, days: amount }),
  currency: z.exactOptional(is(text, 'Of all costs, as ISO 4217 writes it; `USD` where absent.')),
  repositories: z.array(repository),
  workflows: z.exactOptional(is(z.array(namedWorkflow), 'What GitHub calls the workflows that do not go by their file.')),
  totals,
  subjects: is(
    z.array(subject),
    'All that are not healthy: what is sure, then what is suspected, then what runs of forks alone show; of each the worst first, by what they cost.'
  ),
  omitted: is(count, 'How many more there are than the document holds.'),
  omittedOfForks: z.exactOptional(is(count, 'How many of those are suspected by runs of forks alone.')),
  left: z.exactOptional(
    is(z.array(leftSubject), 'What the analysis before this one had as flaky or broken and this one has not, newest first.')
  ),
  infra: is(z.array(infraEvent), 'Newest first.'),
  causes: z.array(cause),
  audit: z.array(auditFinding),
  graphs: z.array(jobGraph),
  caches: z.array(cache),
  trend: is(z.array(trendWeek), 'Oldest first.'),
  power: is(power, 'The smallest rate that would be seen, by level: with 95 % certainty a flake of this rate would have shown itself.'),
  testNames: z.exactOptional(
    is(
      z.record(z.string(), z.array(text)),
      'Of a part that `shard` made, for the step that joins the parts: prints of what its tests are called, by the format of a quarantine list whose entry may take more tests than the one it is for.'
    )
  ),
  problems: is(
    z.array(z.object({ file: text, problem: text })),
    'What is not in the numbers, in whole or in part: reports and files that could not be read, tests for whose history there was no room.'
  )
})
