import { namesakes, type WorkflowDefinition } from '@tocsin/ci-history'
import type { HistoryFacts, JobSample } from '../history/facts.ts'
import { namedJobs } from '../history/record.ts'
import { localActions } from './local-actions.ts'

/** The facts, with what runs tell of the jobs that use an action of the repository: it counts for the action as well. */
export function withActions(
  facts: HistoryFacts,
  workflows: readonly WorkflowDefinition[],
  actions: readonly WorkflowDefinition[]
): HistoryFacts {
  const folders = new Map(actions.map((action) => [folderOf(action.file), action]))
  const found = new Map<WorkflowDefinition, JobSample[]>()
  for (const workflow of workflows) {
    const users = new Map(workflow.jobs.map((job) => [job.id, within({ ...workflow, jobs: [job] }, folders)]))
    const jobs = namedJobs(workflow.jobs)
    for (const [shown, samples] of facts.workflows.get(workflow.file) ?? []) {
      const [job, ...others] = namesakes(shown, jobs)
      if (!job || others.length > 0) continue
      for (const action of users.get(job.job.job.id) ?? []) {
        const known = found.get(action) ?? []
        for (const sample of samples) known.push(withoutStart(sample))
        found.set(action, known)
      }
    }
  }
  const own = [...found].map(([action, samples]) => [action.file, new Map(action.jobs.map(({ id }) => [id, samples]))] as const)
  return { ...facts, workflows: new Map([...facts.workflows, ...own]) }
}

const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')))

/** All actions that a job comes to run, also by way of others; each once, so that circles end. */
function within(user: WorkflowDefinition, folders: ReadonlyMap<string, WorkflowDefinition>): ReadonlySet<WorkflowDefinition> {
  const found = new Set<WorkflowDefinition>()
  const next = (one: WorkflowDefinition) => localActions(one).flatMap((folder) => folders.get(folder) ?? [])
  for (const action of next(user)) found.add(action)
  for (const action of found) for (const inner of next(action)) found.add(inner)
  return found
}

/** Jobs of one run are no legs of one job. */
const withoutStart = ({ start: _, ...sample }: JobSample): JobSample => sample
