import type { WorkflowDefinition } from '@tocsin/ci-history'
import type { JobGraph } from '../../model/workflow-report.ts'
import { auditedOf } from '../context.ts'
import type { HistoryFacts } from '../history/facts.ts'
import { mermaidOf } from './mermaid.ts'
import { pathsOf, timesOfJob } from './paths.ts'
import { throughCalls } from './through-calls.ts'

/** How the jobs of a workflow wait for each other, and which of them a run waits for. Names are untrusted but in `mermaid`, where they are escaped. */
export function graphOf(
  repository: string,
  workflow: WorkflowDefinition,
  facts?: HistoryFacts,
  workflows: readonly WorkflowDefinition[] = []
): JobGraph {
  const audited = auditedOf(workflow, facts)
  const paths = pathsOf(audited)
  return {
    repository,
    workflow: workflow.file,
    name: workflow.name?.text || workflow.file,
    mermaid: mermaidOf(audited.jobs, paths),
    criticalPath: throughCalls(paths.critical, workflow, facts, workflows).map(({ name, job }) => {
      const { median, p99 } = timesOfJob(job) ?? { median: 0, p99: 0 }
      return { job: name, medianSeconds: median, p99Seconds: p99 }
    }),
    fanIn: paths.fanIn.map(({ job, waitsFor, waitSeconds }) => ({
      job: job.label,
      needs: paths.needs.of(job.job.id),
      waitsFor: waitsFor.label,
      waitSeconds
    }))
  }
}
