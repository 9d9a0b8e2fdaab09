import { type ActionError, defaultBranchOf, faultOf, redactDeep } from '@tocsin/action-kit'
import { readBranches, readWorkflows } from '@tocsin/ci-history'
import type { RepeatedFailures } from '@tocsin/notifier'
import { isPattern, isWatched } from '../history/branches.ts'
import { keepSeen, type Seen } from '../history/seen.ts'
import { type Asked, type Stream, streamsOf, type Watched, workflowsOfSweep } from '../history/streams.ts'
import type { Ports } from '../ports.ts'
import { withoutOwn } from './own.ts'
import { checkBranches, checkWorkflows } from './unmatched.ts'

interface Found {
  streams: readonly Stream[]
  /** Why there may be more. */
  problems: readonly ActionError[]
}

/** The streams of the workflows that GitHub lists. One call for each 100, and one for each that is watched on branches by a pattern. */
export async function listedStreams(asked: Asked, policies: readonly RepeatedFailures[], ports: Ports): Promise<Found> {
  const { owner, repo } = ports.context
  const listed = redactDeep(await readWorkflows(await ports.github(), { owner, repo }), ports.redact)
  for (const { name, state } of listed) if (state === 'disabled_inactivity') ports.warn(stopped(name))
  checkWorkflows(listed, asked, policies, ports)
  const defaultBranch = await defaultBranchOf(ports.context.repository, ports)
  const watched = workflowsOfSweep(withoutOwn(listed, asked.workflows, ports), asked, policies, defaultBranch)
  const { seen, problems } = await branchesSeen(watched, ports)
  const streams = watched.flatMap((one) => streamsOf(one, newestOf(one, seen, ports), defaultBranch))
  await checkBranches(streams, ports)
  return { streams, problems }
}

/** Each costs a call. */
const mostByPattern = 20

/** The branches that a pattern may have watched: by the newest runs of each workflow, and by what earlier steps have seen. */
async function branchesSeen(watched: readonly Watched[], ports: Ports): ReturnType<typeof keepSeen> {
  const open = watched.filter(({ workflow, branches }) => workflow.state === 'active' && branches.some(isPattern))
  if (open.length === 0) return { seen: [], problems: [] }
  const ledger = await ports.ledger()
  const found: Seen[] = []
  for (const one of open) found.push(...(await fittingBranches(one, ports)))
  return ledger ? keepSeen(ledger, ports.context.repository, found) : { seen: found, problems: [] }
}

async function fittingBranches(
  { workflow, branches }: Watched,
  { context: { owner, repo }, github, warn, error, now }: Ports
): Promise<Seen[]> {
  try {
    const seen = await readBranches(await github(), { owner, repo, workflow: workflow.id })
    if (!seen.whole && seen.branches.length === 0) warn(noneCounts(workflow.name))
    const fitting = seen.branches.filter((branch) => isWatched(branch, branches.filter(isPattern)))
    return fitting.map((branch) => ({ workflow: workflow.path, branch, at: now() }))
  } catch (problem) {
    // What is known by name, or was seen before, is judged all the same.
    error(faultOf(problem).message)
    return []
  }
}

const noneCounts = (name: string) =>
  `None of the newest runs of "${name}" is of a branch: all are of forks, of pull requests or of what anybody can start. A sweep judges only the branches that are named, or that it has seen before.`

/** Of one workflow, those that ran last. */
function newestOf({ workflow, branches }: Watched, known: readonly Seen[], { notice }: Ports): readonly string[] {
  const patterns = branches.filter(isPattern)
  const own = known.filter(({ workflow: path, branch }) => path === workflow.path && isWatched(branch, patterns))
  const names = [...new Set(own.map(({ branch }) => branch))]
  if (names.length > mostByPattern) notice(tooMany(workflow.name, patterns, names.length))
  return names.slice(0, mostByPattern)
}

const tooMany = (name: string, patterns: readonly string[], count: number) =>
  `${count} branches of "${name}" fit ${patterns.map((pattern) => `"${pattern}"`).join(', ')}: a sweep judges the ${mostByPattern} that ran last. Events of the others are judged all the same.`

const stopped = (name: string) =>
  `GitHub has stopped the schedule of "${name}": the repository had no activity for 60 days. Enable the workflow again in the Actions tab.`
