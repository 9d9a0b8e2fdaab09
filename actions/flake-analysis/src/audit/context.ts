import type { JobDefinition, StepDefinition, WorkflowDefinition } from '@tocsin/ci-history'
import type { HistoryFacts } from './history/facts.ts'
import { type JobRecord, recordsOf } from './history/record.ts'
import { type Legs, legsOf } from './matrix-legs.ts'
import { commandsOf } from './shell/commands.ts'
import { type Program, programOf } from './shell/program.ts'
import { dialectOf } from './shell/shell-of.ts'

/** A workflow as the rules look at it. */
export interface Audited {
  workflow: WorkflowDefinition
  jobs: readonly AuditedJob[]
  /** How far back history reaches; 0 without any. */
  days: number
}

export interface AuditedJob {
  job: JobDefinition
  /** Its name where that is fixed, else its id. */
  label: string
  /** Of its matrix; absent without one. */
  legs?: Legs
  steps: readonly AuditedStep[]
  record?: JobRecord
}

export interface AuditedStep {
  step: StepDefinition
  /** Of its `run`, in order. */
  programs: readonly Program[]
  /** As `actions/cache`, in lower case; empty without `uses`. */
  action: string
  /** Behind the `@`. */
  ref: string
  /** Its major version, also where a comment names that of a commit. */
  major?: number
}

export function auditedOf(workflow: WorkflowDefinition, facts: HistoryFacts | undefined): Audited {
  const records = recordsOf(workflow.file, workflow.jobs, facts)
  return { workflow, days: facts?.days ?? 0, jobs: workflow.jobs.map((job) => auditedJob(job, workflow, records.get(job.id))) }
}

function auditedJob(job: JobDefinition, workflow: WorkflowDefinition, record: JobRecord | undefined): AuditedJob {
  const legs = job.strategy?.matrix && legsOf(job.strategy.matrix)
  return {
    job,
    label: labelOf(job),
    steps: job.steps.map((step) => auditedStep(step, job, workflow)),
    ...(legs && { legs }),
    ...(record && { record })
  }
}

const labelOf = ({ id, name }: JobDefinition): string => (name && name.text !== '' && !name.text.includes('${{') ? name.text : id)

function auditedStep(step: StepDefinition, job: JobDefinition, workflow: WorkflowDefinition): AuditedStep {
  const dialect = dialectOf(step, job, workflow)
  const programs = step.run && dialect ? commandsOf(step.run.text, dialect).map(programOf) : []
  return { step, programs, ...actionOf(step.uses) }
}

function actionOf(uses: StepDefinition['uses']): Pick<AuditedStep, 'action' | 'ref' | 'major'> {
  if (!uses) return { action: '', ref: '' }
  const cut = uses.text.lastIndexOf('@')
  const ref = cut === -1 ? '' : uses.text.slice(cut + 1)
  const [, major] = /^v?(\d{1,3})(?:\.|$)/.exec(ref) ?? /^(?:\S{0,60}@)?v?(\d{1,3})(?:\.|\s|$)/.exec(uses.comment ?? '') ?? []
  return { action: (cut === -1 ? uses.text : uses.text.slice(0, cut)).toLowerCase(), ref, ...(major && { major: Number(major) }) }
}
