import type { Ports } from '../ports.ts'
import { namesOf, type Workflow } from '../workflow.ts'

/** Whether the step runs in the repository that it watches. */
export const isHome = ({ runUrl, serverUrl, repository }: Ports['context']): boolean =>
  runUrl.startsWith(`${serverUrl}/${repository}/actions/`)

/** The workflows but the one that this step runs in: its failures would be told by itself. Whoever names it means it. */
export function withoutOwn<W extends Workflow>(
  workflows: readonly W[],
  asked: readonly string[],
  { context, progress }: Pick<Ports, 'context' | 'progress'>
): readonly W[] {
  const own = isHome(context) ? workflows.find(({ path }) => path === context.workflowPath) : undefined
  if (!own || asked.some((name) => namesOf(own).includes(name))) return workflows
  progress(`Left out: ${own.path}, the workflow of this step. To watch it too, name it in \`workflows\`.`)
  return workflows.filter((workflow) => workflow !== own)
}
