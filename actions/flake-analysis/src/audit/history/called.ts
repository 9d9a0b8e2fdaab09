import { namesakes, type WorkflowDefinition } from '@tocsin/ci-history'
import type { HistoryFacts, JobSample } from './facts.ts'
import { namedJobs } from './record.ts'

/** As many workflows may call each other: docs.github.com, reusing workflows. */
const mostCalls = 10

type Shown = ReadonlyMap<string, readonly JobSample[]>

/**
 * The facts, with what runs tell of workflows that others of the repository call: GitHub lists `call / test (20)` under the file that calls, and
 * here it counts for `test (20)` of the called file as well.
 */
export function withCalled(facts: HistoryFacts, workflows: readonly WorkflowDefinition[]): HistoryFacts {
  const all = new Map([...facts.workflows].map(([file, shown]) => [file, new Map(shown)]))
  let next: ReadonlyMap<string, Shown> = facts.workflows
  for (let level = 1; level < mostCalls && next.size > 0; level += 1) {
    next = calledFrom(next, workflows)
    for (const [file, shown] of next) for (const [name, samples] of shown) addTo(all, file, name, samples)
  }
  return { ...facts, workflows: all }
}

function calledFrom(
  facts: ReadonlyMap<string, Shown>,
  workflows: readonly WorkflowDefinition[]
): Map<string, Map<string, readonly JobSample[]>> {
  const called = new Map<string, Map<string, readonly JobSample[]>>()
  for (const workflow of workflows) {
    const jobs = namedJobs(workflow.jobs)
    for (const [name, samples] of facts.get(workflow.file) ?? []) {
      const [found, ...others] = namesakes(name, jobs)
      const target = others.length === 0 && found?.job.uses?.startsWith('./') ? found.job.uses.slice(2) : undefined
      if (found && target !== undefined) addTo(called, target, found.inner, samples.map(withoutStart))
    }
  }
  return called
}

/** Calls of one run are no legs of one job: from the start of the first to the end of the last tells nothing. */
const withoutStart = ({ start: _, ...sample }: JobSample): JobSample => sample

function addTo(all: Map<string, Map<string, readonly JobSample[]>>, file: string, name: string, samples: readonly JobSample[]): void {
  const shown = all.get(file) ?? new Map<string, readonly JobSample[]>()
  all.set(file, shown)
  shown.set(name, [...(shown.get(name) ?? []), ...samples])
}
