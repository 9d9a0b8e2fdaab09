import { ActionError, faultOf, quoted } from '@tocsin/action-kit'
import type { RepeatedFailures } from '@tocsin/notifier'
import type { Asked, Stream } from '../history/streams.ts'
import type { Ports } from '../ports.ts'
import { isNamed, type Workflow } from '../workflow.ts'
import { isHome } from './own.ts'

/**
 * What names no workflow of the repository: `inputs` of what the step asks for, `policies` of what the configuration says.
 * A glob of a policy may be meant for workflows to come.
 */
export function unmatched(workflows: readonly Workflow[], asked: Pick<Asked, 'workflows'>, policies: readonly RepeatedFailures[]) {
  const isUnknown = (pattern: string) => !workflows.some((workflow) => isNamed(workflow, [pattern]))
  const named = policies.flatMap((policy) => policy.workflows).filter((pattern) => !pattern.includes('*'))
  return { inputs: asked.workflows.filter(isUnknown), policies: [...new Set(named)].filter(isUnknown) }
}

/**
 * Says what names nothing, beside what there is.
 * @throws {ActionError} if nothing that the step asks for is there: it would watch nothing, and be green.
 */
export function checkWorkflows(
  workflows: readonly Workflow[],
  asked: Pick<Asked, 'workflows'>,
  policies: readonly RepeatedFailures[],
  { context, warn }: Pick<Ports, 'context' | 'warn'>
): void {
  const unknown = unmatched(workflows, asked, policies)
  const sentence = (patterns: readonly string[]) =>
    `No workflow of ${context.repository} matches ${listed(patterns)}; ${thereAre(workflows)}.`
  if (unknown.inputs.length > 0 && unknown.inputs.length === asked.workflows.length)
    throw new ActionError(sentence(unknown.inputs), { fix: 'Correct the input `workflows`: names, file names such as ci.yml, or globs.' })
  if (unknown.inputs.length > 0) warn(`${sentence(unknown.inputs)} Correct the input \`workflows\`.`)
  // A file that serves several repositories names workflows that only some of them have.
  if (unknown.policies.length > 0 && isHome(context))
    warn(`${sentence(unknown.policies)} Correct \`repeated-failures\` in the configuration.`)
}

const mostShown = 20

const thereAre = (workflows: readonly Workflow[]) =>
  workflows.length === 0 ? 'there are none' : `there are: ${shortened(workflows.map(({ name, path }) => quoted(name || path)))}`

const listed = (patterns: readonly string[]) => shortened(patterns.map((pattern) => `"${quoted(pattern)}"`))

const shortened = (names: readonly string[]) =>
  [...names.slice(0, mostShown), ...(names.length > mostShown ? [`and ${names.length - mostShown} more`] : [])].join(', ')

/** More would cost a sweep more than they are worth. */
const mostBranches = 5

/** Warns of branches that never had a run, as a mistyped one has not. One call for each that is not the default branch, until one is refused. */
export async function checkBranches(streams: readonly Stream[], ports: Ports): Promise<void> {
  const named = new Set(streams.filter(({ isDefaultBranch }) => !isDefaultBranch).map(({ branch }) => branch))
  const branches = [...named].slice(0, mostBranches)
  for (const [index, branch] of branches.entries()) {
    const ran = await hasRun(branch, ports).catch(faultOf)
    if (ran instanceof ActionError) return ports.notice(unchecked(branches.slice(index), ran))
    if (!ran) ports.warn(`No run was ever seen on the branch "${quoted(branch)}", which is watched. Check its name in \`branch\`.`)
  }
}

async function hasRun(branch: string, { context: { owner, repo }, github }: Ports): Promise<boolean> {
  const { data } = await (await github()).request('GET /repos/{owner}/{repo}/actions/runs', { owner, repo, branch, per_page: 1 })
  return data.total_count > 0
}

const unchecked = (branches: readonly string[], { problem }: ActionError) =>
  `Whether a run was ever seen on ${listed(branches)} was not checked: ${problem}`
