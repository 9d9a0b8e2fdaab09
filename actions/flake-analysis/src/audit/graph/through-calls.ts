import { namesakes, type WorkflowDefinition } from '@tocsin/ci-history'
import { type AuditedJob, auditedOf } from '../context.ts'
import type { HistoryFacts, JobSample } from '../history/facts.ts'
import { namedJobs } from '../history/record.ts'
import { pathsOf } from './paths.ts'

export interface OnPath {
  /** With the calls around it: `ship / push`. */
  name: string
  job: AuditedJob
}

/** As many workflows may call each other: docs.github.com, reusing workflows. */
const deepest = 10

/** The jobs of a path, with the critical path of a called workflow of the repository in place of the call, where its times are known. */
export function throughCalls(
  path: readonly AuditedJob[],
  caller: WorkflowDefinition,
  facts: HistoryFacts | undefined,
  workflows: readonly WorkflowDefinition[],
  depth = 1
): OnPath[] {
  return path.flatMap((job): OnPath[] => {
    const own = [{ name: job.label, job }]
    const called = facts && depth < deepest ? workflowOf(job, workflows) : undefined
    if (!called || !facts) return own
    const inner = { days: facts.days, workflows: new Map([[called.file, samplesOf(job, caller, facts)]]) }
    const within = throughCalls(pathsOf(auditedOf(called, inner)).critical, called, inner, workflows, depth + 1)
    return within.length === 0 ? own : within.map((one) => ({ ...one, name: `${job.label} / ${one.name}` }))
  })
}

function workflowOf({ job: { uses } }: AuditedJob, workflows: readonly WorkflowDefinition[]): WorkflowDefinition | undefined {
  return uses?.text.startsWith('./') ? workflows.find(({ file }) => file === uses.text.slice(2)) : undefined
}

/** What runs tell of this call alone, by the names of the called workflow. */
function samplesOf({ job: { id } }: AuditedJob, caller: WorkflowDefinition, facts: HistoryFacts): Map<string, readonly JobSample[]> {
  const jobs = namedJobs(caller.jobs)
  const samples = new Map<string, readonly JobSample[]>()
  for (const [shown, seen] of facts.workflows.get(caller.file) ?? []) {
    const [found, ...others] = namesakes(shown, jobs)
    if (found && others.length === 0 && found.job.job.id === id) samples.set(found.inner, [...(samples.get(found.inner) ?? []), ...seen])
  }
  return samples
}
