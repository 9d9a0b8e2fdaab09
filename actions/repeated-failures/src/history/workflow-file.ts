import { readWorkflowFile, type WorkflowFile } from '@tocsin/ci-history'
import type { Ports } from '../ports.ts'
import type { Stream } from './streams.ts'

/** The file of a workflow on its branch. Nothing where it is none that can be read, which says nothing of what it runs on. */
export async function workflowFile(
  { workflow, branch }: Stream,
  { github }: Pick<Ports, 'github'>
): Promise<Pick<WorkflowFile, 'events' | 'schedules'> | undefined> {
  const source = await (await github()).file(workflow.path, branch)
  return source === undefined ? { events: [], schedules: [] } : readWorkflowFile(source)
}
