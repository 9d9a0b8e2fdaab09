import { type ActionError, problemOf, redactAlert, type Sent, send } from '@tocsin/action-kit'
import { type Alert, type ChannelConfig, classify, type Documents, escapeMarkdown, type Receipt } from '@tocsin/notifier'
import { jsonOf } from '../kept/json-checks.ts'
import type { FlakeReport } from '../model/report.ts'
import { usersAmong } from '../owners/owners.ts'
import { ended } from '../tell/decide/lease.ts'
import { gradeOf } from '../tell/decide/severity.ts'
import { leftovers } from '../tell/leftovers.ts'
import type { Scene } from '../tell/scene.ts'
import type { FlakesTold, FlakeTellPorts, FlakeTo } from '../tell/tell.ts'
import { composeIssue, type Grade } from './compose.ts'
import { decideIssues, memoryMs } from './decide.ts'
import { issuesKey } from './known.ts'
import { type IssueState, issueStateFrom, type Tracked } from './state.ts'

/** What receipts call the channel of these issues. */
const issueChannel = 'flake-issues'

interface Round {
  scene: Scene
  to: FlakeTo
  ports: FlakeTellPorts
}

/** Keeps an issue for each flake: opened, edited, closed and reopened with it. It never throws. */
export async function keepIssues(scene: Scene, to: FlakeTo, ports: FlakeTellPorts): Promise<FlakesTold> {
  try {
    const ledger = await ports.ledger()
    const round = { scene, to: issuesAlone(to), ports }
    if (ledger) return await keepAll(await decideAndKeep(ledger, scene.report, round), ledger, round)
    ports.notice('No flake has an issue: without a ledger nobody knows which has one already.')
    return noneTold
  } catch (error) {
    return { receipts: [], problems: [problemOf(error, 'The issues of flakes could not be decided')] }
  }
}

const section: ChannelConfig = { type: 'github-issue', labels: ['flaky-test'], coolDown: memoryMs }

/** What is told elsewhere, and to whom, has nothing to do with them. */
const issuesAlone = (to: FlakeTo): FlakeTo => ({
  ...to,
  inputs: { ...to.inputs, 'discord-webhook': [] },
  config: { ...to.config, channels: { [issueChannel]: section }, routes: [] }
})

async function decideAndKeep(ledger: Documents, report: FlakeReport, { to, ports }: Round): Promise<readonly Tracked[]> {
  let due: readonly Tracked[] = []
  await ledger.update(issuesKey, (current) => {
    const decided = decideIssues(report, issueStateFrom(current), { by: to.by, now: ports.now(), policy: to.config.policy })
    due = decided.due
    return jsonOf(decided.after)
  })
  return due
}

const noneTold: FlakesTold = { receipts: [], problems: [] }

type Told = Pick<Sent, 'issue' | 'receipts' | 'fate' | 'problem'>

/** One that cannot be written keeps no other from being written. */
async function keepAll(due: readonly Tracked[], ledger: Documents, round: Round): Promise<FlakesTold> {
  const told: { tracked: Tracked; sent: Told }[] = []
  for (const tracked of due) {
    const sent = await keepOne(tracked, round).catch((error) => unwritten(error))
    told.push({ tracked, sent })
  }
  const unkept = told.length > 0 ? await keepTold(ledger, told, round.to.by) : undefined
  const rest = told.length > 0 ? noneTold : await leftovers(round.to, round.ports, 'The issues that were left over could not be kept')
  return {
    receipts: [...told.flatMap(({ sent }) => sent.receipts), ...rest.receipts],
    problems: [...told.map(({ sent }) => sent.problem), ...rest.problems, unkept].filter((one) => one !== undefined)
  }
}

const unwritten = (error: unknown): Told => ({
  ...{ issue: undefined, receipts: [], fate: 'lost' as const },
  problem: problemOf(error, 'The issue of a flake could not be kept')
})

async function keepOne(tracked: Tracked, { scene, to, ports }: Round): Promise<Sent> {
  const subject = scene.report.subjects.find(({ id }) => id === tracked.id)
  const grade = gradedBy(tracked, scene.report, to)
  const alert: Alert = redactAlert(composeIssue(tracked, scene, grade), ports.redact)
  const message = { alert, call: 'none' as const, assignees: usersAmong(subject?.owners ?? []) }
  const place = { transition: `${tracked.turn}: ${tracked.open ? 'open' : 'closed'}`, order: tracked.turn }
  const report = (receipts: readonly Receipt[]) =>
    `- ${escapeMarkdown(`${tracked.open ? 'Issue' : 'Closed issue'}: ${alert.title}`)}${linkOf(receipts)}`
  return send({ message, place, report }, to, ports)
}

const linkOf = (receipts: readonly Receipt[]) =>
  receipts.map(({ remote, outcome }) => ` (${remote?.id ? `#${remote.id}, ` : ''}${outcome})`).join('')

function gradedBy({ id, open }: Tracked, { subjects }: FlakeReport, { config }: FlakeTo): Grade {
  const subject = subjects.find((one) => one.id === id)
  return open && subject ? gradeOf(subject, config.policy) : classify({ kind: 'recovery' }, config.policy)
}

/** What was written is no longer to be written, and its number is known. */
async function keepTold(
  ledger: Documents,
  told: readonly { tracked: Tracked; sent: Told }[],
  by: string
): Promise<ActionError | undefined> {
  const ends = new Map(told.map(({ tracked, sent }) => [tracked.id, { turn: tracked.turn, ...sent }]))
  const after = (state: IssueState): IssueState => ({
    version: 1,
    tracked: state.tracked.map((one) => {
      const end = ends.get(one.id)
      if (!end) return one
      const next = ended(one, end, by)
      return end.issue === undefined ? next : { ...next, number: Number(end.issue) }
    })
  })
  return ledger
    .update(issuesKey, (current) => jsonOf(after(issueStateFrom(current))))
    .then(
      () => undefined,
      (error) => problemOf(error, 'Which flakes have an issue could not be noted')
    )
}
