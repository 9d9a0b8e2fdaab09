import type { Conclusion } from '@tocsin/notifier'
import { causeOf } from '../failures.ts'
import { logLines } from '../log/lines.ts'
import { followSteps } from '../log/steps.ts'
import type { Annotation, Job } from '../model.ts'

/** What ends a job without the code having a part in it; the surest first. */
const signNames = [
  'runner-lost',
  'runner-shutdown',
  'machine-shutdown',
  'runner-error',
  'no-runner',
  'startup-failure',
  'action-download'
] as const
type SignName = (typeof signNames)[number]

export interface InfrastructureSign {
  name: SignName
  /** Where it was seen. `job`: the job itself shows it, without any word. */
  from: 'job' | 'annotation' | 'log'
  /** The words, cleaned; absent without any. */
  text?: string
}

export interface InfrastructureEvidence {
  job?: Job
  /** Of the run, for one that has no jobs. */
  conclusion?: Conclusion
  annotations?: readonly Annotation[]
  /** The job's log; GitHub has none of a runner that was lost. */
  log?: string
}

// The words of github.com/actions/runner (JobRunner.cs, ActionManager.cs), of its Kubernetes hooks and, where no runner can speak, of the service.
const wordings: readonly [SignName, RegExp][] = [
  ['runner-lost', /^The (?:self-)?hosted runner\b.{0,200}\blost communication with the server/],
  ['runner-shutdown', /^The runner has received a shutdown signal/],
  ['machine-shutdown', /^Operating system is shutting down for computer/],
  ['runner-error', /^(?:The hosted runner|GitHub Actions has) encountered an (?:internal )?error wh(?:ile|en) running your job/],
  ['no-runner', /^(?:The job was not acquired by Runner of type|(?:Error: )?pod failed to come online)/],
  ['action-download', /^Failed to (?:download (?:action|archive)|resolve action download info)\b/]
]

/** Few logs hold any of these words, and only those are read line by line. */
const hints =
  /lost communication|shutdown signal|shutting down for|encountered an|not acquired by|come online|Failed to (?:download|resolve action)/

/** The signs that a job failed for the infrastructure; none when it looks as if the code did. The first decides. */
export function infrastructureSigns({ job, conclusion, annotations = [], log = '' }: InfrastructureEvidence): InfrastructureSign[] {
  const failures = annotations.filter(({ level }) => level === 'failure')
  const signs = [...shown(job, conclusion), ...failures.flatMap(({ message }) => annotated(message)), ...logged(log)]
  return signNames.flatMap((name) => signs.find((sign) => sign.name === name) ?? [])
}

function shown(job: Job | undefined, conclusion = job?.conclusion): InfrastructureSign[] {
  if (conclusion === 'startup_failure') return [{ name: 'startup-failure', from: 'job' }]
  return job && causeOf(job) === 'runner-lost' ? [{ name: 'runner-lost', from: 'job' }] : []
}

const annotated = (message: string) => [...logLines(message)].flatMap(({ text }) => said(text, 'annotation'))

function said(text: string, from: InfrastructureSign['from']): InfrastructureSign[] {
  const found = wordings.find(([, wording]) => wording.test(text))
  return found ? [{ name: found[0], from, text: text.trimEnd() }] : []
}

/** What the runner says in its own voice; what a script prints has no mark. */
function logged(log: string): InfrastructureSign[] {
  if (!hints.test(log)) return []
  const place = followSteps()
  const errors: InfrastructureSign[] = []
  const warnings: InfrastructureSign[] = []
  let failedAtOnce = false
  for (const line of logLines(log)) {
    const atOnce = place(line).step === 0
    if (line.mark === 'error') errors.push(...said(line.text, 'log'))
    if (line.mark === 'error' && atOnce) failedAtOnce = true
    if (line.mark === 'warning' && atOnce) warnings.push(...said(line.text, 'log'))
  }
  // A download that is warned of is tried again: it matters only where the job failed before its first step.
  return failedAtOnce ? [...errors, ...warnings] : errors
}
