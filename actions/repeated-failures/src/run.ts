import { ActionError, checkDelivered, leftOutWords, passedBy, redactContext, sendLeftovers, whyNobody } from '@tocsin/action-kit'
import type { DeliveryOptions } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import { judge } from './judge.ts'
import type { To } from './messages.ts'
import { type Result, writeOutputs } from './outputs.ts'
import { type Wishes, watchOf } from './policies.ts'
import type { Ports } from './ports.ts'
import { tellSilence } from './silence.ts'
import { type Stream, streamOfEvent, streamsOfSweep } from './streams.ts'
import { tell } from './tell.ts'
import { wishesOf } from './wishes.ts'

/** Judges the stream of the event, or in a sweep all of them, and tells what follows. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  const { config, leftOut } = passedBy(inputs, await effects.config(), effects.env) // The file names further secrets.
  const ports = { ...effects, context: redactContext(effects.context, effects.redact) }
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const nobody = whyNobody(inputs, config, ports.context, ports.env)
  if (nobody) return skip(nobody, ports)
  const wishes = await wishesOf(inputs)
  const policies = config.sections.repeatedFailures ?? []
  const streams = await streamsFor(wishes, inputs, policies, ports)
  if (typeof streams === 'string') return skip(streams, ports)

  const to = { inputs, config, options: optionsOf(inputs) }
  const { results, problems: unread } = await judgeAll(streams, wishes, to, ports)
  const problems = [...unread, ...results.flatMap(({ problem }) => problem ?? [])]
  // A step that told something has swept its channels on the way.
  const leftovers = results.some(({ receipts }) => receipts.length > 0) ? [] : await sendLeftovers(inputs, config, to.options, ports)
  writeOutputs(results, ports)
  checkDelivered([...results.flatMap(({ receipts }) => receipts), ...leftovers], inputs['fail-on'], ports.error)
  const [problem, ...others] = problems
  for (const { message } of others) ports.error(message)
  if (problem) throw problem
}

interface Judged {
  results: readonly Result[]
  /** Why some could not be judged. */
  problems: readonly ActionError[]
}

/** One workflow that cannot be read keeps nobody from hearing of the others. */
async function judgeAll(streams: readonly Stream[], wishes: Wishes, to: To, ports: Ports): Promise<Judged> {
  const policies = to.config.sections.repeatedFailures ?? []
  const results: Result[] = []
  const problems: ActionError[] = []
  for (const [index, stream] of streams.entries()) {
    if (streams.length > 1) ports.progress(`${index + 1}/${streams.length} ${stream.workflow.name} on ${stream.branch}`)
    try {
      const judgement = await judge(stream, watchOf(stream.workflow, wishes, policies), to, ports)
      results.push(...(await tell(judgement, to, ports)), ...(await tellSilence(judgement, to, ports)))
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      problems.push(error)
    }
  }
  return { results, problems }
}

async function streamsFor(
  wishes: Wishes,
  { workflows, branch, repository }: Inputs,
  policies: Parameters<typeof streamOfEvent>[1],
  ports: Ports
): Promise<readonly Stream[] | string> {
  const asked = { workflows, branch: branch ?? wishes.branch }
  const { context } = ports
  if (context.eventName === 'workflow_run' && repository === undefined) {
    const stream = streamOfEvent(asked, policies, context)
    return typeof stream === 'string' ? stream : [stream]
  }
  const { readWorkflows } = await import('@tocsin/ci-history')
  const { owner, repo } = context
  const listed = await readWorkflows(await ports.github(), { owner, repo })
  for (const { name, state } of listed) if (state === 'disabled_inactivity') ports.warn(stopped(name))
  const active = listed.filter(({ state }) => state === 'active')
  return streamsOfSweep(active, asked, policies, await defaultBranchOf(ports))
}

const stopped = (name: string) =>
  `GitHub has stopped the schedule of "${name}": the repository had no activity for 60 days. Enable the workflow again in the Actions tab.`

/** The payload of a schedule does not name it, and another repository may have another one. */
async function defaultBranchOf({ github, context: { owner, repo, repository, payload } }: Ports): Promise<string> {
  if (payload.text('repository.full_name') === repository && payload.has('repository.default_branch'))
    return payload.text('repository.default_branch')
  const { data } = await (await github()).request('GET /repos/{owner}/{repo}', { owner, repo })
  return data.default_branch
}

function skip(why: string, ports: Ports): void {
  ports.notice(`Nothing was told: ${why}.`)
  writeOutputs([], ports)
}

const optionsOf = ({ 'dry-run': dryRun }: Inputs): DeliveryOptions => ({ dryRun })
