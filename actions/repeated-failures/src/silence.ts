import { redactAlert } from '@tocsin/action-kit'
import { expectedEvery, missed, type Run, readStream, readWorkflowFile, type Schedule } from '@tocsin/ci-history'
import { type Alert, classify } from '@tocsin/notifier'
import { alertKey, composeAlert } from './compose.ts'
import type { Decision } from './decide.ts'
import { explain } from './explain/index.ts'
import type { Judgement } from './judge.ts'
import { messagesFor, type To } from './messages.ts'
import type { Result } from './outputs.ts'
import type { Ports } from './ports.ts'
import type { Silence } from './words/subject.ts'

/** A sweep finds scheduled workflows that have stopped, and those that run again. What was told of it is kept: without a ledger nothing is. */
export async function tellSilence(judgement: Judgement, to: To, ports: Ports): Promise<Result[]> {
  const { stream, watch, runs, state } = judgement
  if (stream.told || !stream.isDefaultBranch || watch.staleAfter === 0 || to.inputs.ledger === 'none') return []
  const last = runs.find(isScheduled) ?? (await lastScheduled(judgement, ports))
  if (!last) return []
  const silence = await silenceAfter(last, watch.staleAfter, ports)
  const told = state.silentSince
  if (silence && told !== last.id) return [await tell(silence, last.id, 'stale', judgement, to, ports)]
  if (!silence && told !== undefined) return [await tell(noSilence, told, 'resumed', judgement, to, ports)]
  return []
}

const noSilence: Silence = { forMs: 0, everyMs: 0, count: 1 }

const isScheduled = ({ event }: Run) => event === 'schedule'

/** Where pushes fill the listing, the runs of the schedule have one of their own. */
async function lastScheduled({ stream: { workflow, branch }, runs, whole }: Judgement, ports: Ports): Promise<Run | undefined> {
  const [newest] = runs
  if (!newest || whole || (await schedulesOf({ ...newest, branch }, ports)).length === 0) return undefined
  const { owner, repo } = ports.context
  const query = { owner, repo, workflow: workflow.id, branch, events: ['schedule'], mostPages: 1 }
  return (await readStream(await ports.github(), query)).runs.at(0)
}

/** Nothing while the schedule was kept, give or take what GitHub is late by. */
async function silenceAfter(last: Run, times: number, ports: Ports): Promise<Silence | undefined> {
  const schedules = await schedulesOf(last, ports)
  const [lastRunAt, now] = [Date.parse(last.createdAt), ports.now()]
  if (!(await missed(schedules, { lastRunAt, now, times }))) return undefined
  return { forMs: now - lastRunAt, everyMs: (await expectedEvery(schedules, lastRunAt)) ?? 0, count: 1 }
}

async function schedulesOf({ path, branch }: Run, { github }: Ports): Promise<readonly Schedule[]> {
  const source = await (await github()).file(path, branch)
  return (source === undefined ? undefined : await readWorkflowFile(source))?.schedules ?? []
}

async function tell(silence: Silence, run: number, what: 'stale' | 'resumed', judgement: Judgement, to: To, ports: Ports): Promise<Result> {
  const { stream, watch, runs } = judgement
  const { context } = ports
  const { severity, reason } = classify({ kind: 'stale', of: 'workflow' }, to.config.policy)
  const decision: Decision = { kind: what === 'stale' ? 'stale' : 'recovered', streak: 0, severity, tellings: [], retracted: [] }
  const explanation = explain({ home: `${context.serverUrl}/${context.repository}`, now: ports.now(), runs })
  const subject = { explanation, stream, kind: watch.kind, repository: context.repository, policyWords: reason, silence }
  const alert = composeAlert({ ...subject, decision: { ...decision, kind: 'stale' } })
  const named = { ...alert, key: alertKey(context.repository, stream, `stale/${run}`) }
  const final = redactAlert(what === 'stale' ? named : resumed(named, stream.workflow.name), ports.redact)
  const messages = await messagesFor(final, decision, { transition: `${what} ${run}` }, { ...to, env: ports.env })
  const { receipts, problem } = await ports.deliver(messages, to.options)
  await judgement.keep(({ silentSince: _, ...state }) => ({ ...state, ...(what === 'stale' && { silentSince: run }) }))
  return { decision, alertKey: final.key, receipts, problem }
}

const resumed = (alert: Alert, name: string): Alert => ({
  ...alert,
  status: 'resolved',
  tone: 'success',
  title: `${name} runs again`,
  summary: ['Its schedule is kept again.'],
  fields: []
})
