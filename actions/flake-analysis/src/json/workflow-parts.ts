import * as z from 'zod/mini'
import { risks } from '../model/workflow-report.ts'
import { amount, count, is, repositoryName, text, time, url } from './parts.ts'

const repository = z.exactOptional(is(repositoryName, '`owner/name`; always there but in reports of older versions.'))

export const namedWorkflow = z.object({
  repository: repositoryName,
  workflow: is(text, 'The workflow file.'),
  name: is(text, 'As GitHub shows it.')
})

export const infraEvent = z.object({
  from: time,
  to: time,
  sign: is(text, 'Which sign told, in words.'),
  runs: count,
  jobs: count,
  url
})

export const cause = z.object({
  signature: is(text, 'What failures of the same kind share.'),
  category: text,
  rule: is(text, 'The rule that named the category.'),
  line: is(text, 'An example, cleaned and clipped.'),
  failures: count,
  subjects: is(z.array(text), 'Ids.'),
  first: time,
  last: time,
  url
})

export const auditFinding = z.object({
  repository,
  rule: text,
  file: text,
  line: count,
  column: count,
  risk: z.enum(risks),
  problem: text,
  why: text,
  fix: text,
  cost: z.exactOptional(is(z.object({ words: text, minutes: amount }), 'As measured from history.'))
})

const onPath = z.object({ job: text, medianSeconds: amount, p99Seconds: amount })
const wait = z.object({ job: text, needs: z.array(text), waitsFor: text, waitSeconds: amount })

export const jobGraph = z.object({
  repository: repositoryName,
  workflow: text,
  name: text,
  mermaid: text,
  criticalPath: is(z.array(onPath), 'Jobs on the longest path by median time.'),
  fanIn: is(z.array(wait), 'Jobs that wait for several others: which one they mostly wait for, and how long.')
})

export const cache = z.object({
  repository,
  workflow: text,
  job: text,
  key: is(text, 'Without what changes: hashes and numbers.'),
  exact: count,
  partial: count,
  miss: count,
  logs: z.exactOptional(is(count, 'How many logs say so: most jobs that passed are not read.')),
  logsOfPasses: z.exactOptional(is(count, 'How many of these logs are of jobs that passed.')),
  url: z.exactOptional(url)
})
