import {
  checkDelivered,
  distinct,
  escapeMarkdown,
  type Kinds,
  leftOutWords,
  optionsOf,
  passedBy,
  redactContext,
  secretProblem,
  sendLeftovers,
  throwFirst,
  whyNobody
} from '@tocsin/action-kit'
import { sharing } from './github/sharing.ts'
import { type Stream, streamOfEvent } from './history/streams.ts'
import type { Inputs } from './inputs.ts'
import { type Result, writeOutputs } from './outputs.ts'
import type { Wishes } from './policies.ts'
import type { Ports } from './ports.ts'
import type { To } from './tell/to.ts'
import { type Ended, watchStream } from './watch-stream.ts'
import { readYaml, wishesOf } from './wishes.ts'

/** What every alert of this action has. */
const kinds: Kinds = { sources: ['repeated-failures'], labels: ['repository', 'workflow', 'branch', 'kind', 'decision'] }

/** Judges the stream of the event, or in a sweep all of them, and tells what follows. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  const { config, leftOut } = passedBy(inputs, await effects.config(), effects.env) // The file names further secrets.
  const ports = { ...effects, context: redactContext(effects.context, effects.redact) }
  const yaml = await readYaml(inputs, ports.warn)
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const nobody = whyNobody(inputs, config, ports.context, ports.env)
  if (nobody) return skip(nobody, ports)
  const to = { inputs, config, mentions: yaml.mentions }
  const unusable = await secretProblem(kinds, to, ports)
  const { results, problems, skipped } = await watch(wishesOf(inputs, yaml), to, ports)
  if (skipped) skip(skipped, ports)
  else await conclude(results, to, ports)
  throwFirst(distinct([unusable, ...problems, ...results.map(({ problem }) => problem)]), ports.error)
}

/** Sends what others left over, and says what became of all that was to be told. */
async function conclude(results: readonly Result[], to: To, ports: Ports): Promise<void> {
  const { inputs, config } = to
  // The channels that were told something were swept on the way.
  const used = new Set(results.flatMap(({ receipts }) => receipts.map(({ channel }) => channel)))
  const leftovers = await sendLeftovers(inputs, config, optionsOf(to), ports, used)
  writeOutputs(results, ports)
  const quiet = quietList(results)
  if (quiet) ports.summary(quiet)
  const failOn = inputs['fail-on'] ?? config.defaults.failOn ?? 'all'
  checkDelivered([...results.flatMap(({ receipts }) => receipts), ...leftovers], failOn, ports.error)
}

interface Watched extends Ended {
  /** Why there is nothing to judge. */
  skipped?: string
}

/** Judges the stream of the event, or those of a sweep. */
async function watch(wishes: Wishes, to: To, ports: Ports): Promise<Watched> {
  if (ports.context.eventName === 'workflow_run' && to.inputs.repository === undefined) return watchEvent(wishes, to, ports)
  const { sweep } = await import('./sweep/sweep.ts')
  return sweep(wishes, to, ports)
}

async function watchEvent(wishes: Wishes, to: To, ports: Ports): Promise<Watched> {
  const { workflows, branch } = to.inputs
  const stream = streamOfEvent({ workflows, branches: branch, wishes }, to.config.sections.repeatedFailures ?? [], ports.context)
  if (typeof stream === 'string') return { results: [], problems: [], skipped: stream }
  const unkept = stream.byPattern ? await keepBranch(stream, ports) : []
  const ended = await watchStream(stream, wishes, to, sharing(ports))
  return { ...ended, problems: [...ended.problems, ...unkept] }
}

/** A sweep knows of it then, however many runs of other branches come in between. What keeps it from being kept costs no alert. */
async function keepBranch({ workflow: { path }, branch }: Stream, { context, ledger, now }: Ports): Promise<Ended['problems']> {
  const kept = await ledger()
  if (!kept) return []
  const { keepSeen } = await import('./history/seen.ts')
  return (await keepSeen(kept, context.repository, [{ workflow: path, branch, at: now() }])).problems
}

/** What is shown of streams that nothing was told of. */
const quietList = (results: readonly Result[]) =>
  results.flatMap(({ quiet }) => (quiet === undefined ? [] : [`- ${escapeMarkdown(quiet)}\n`])).join('')

function skip(why: string, ports: Ports): void {
  ports.notice(`Nothing was told: ${why}.`)
  writeOutputs([], ports)
}
