import {
  type ActionError,
  type Call,
  problemOf,
  receiptsTable,
  redactAlert,
  type Sent,
  send,
  type TellPorts,
  type To
} from '@tocsin/action-kit'
import { classify, type Documents, escapeMarkdown, githubMarkdown, type Receipt } from '@tocsin/notifier'
import { jsonOf } from '../kept/json-checks.ts'
import type { FlakeReport } from '../model/report.ts'
import { usersAmong } from '../owners/owners.ts'
import { callsOf } from './calls.ts'
import { composeAlert } from './compose.ts'
import { decideTellings, type Telling } from './decide/decide.ts'
import { withTold } from './decide/outbox.ts'
import { gradeOf } from './decide/severity.ts'
import type { TellState } from './decide/state.ts'
import { tellStateFrom } from './decide/state-json.ts'
import { leftovers } from './leftovers.ts'
import type { Scene } from './scene.ts'

/** What telling of flakes has an effect on, beside what every telling has. */
export interface FlakeTellPorts extends TellPorts {
  /** Milliseconds since 1970. */
  now(): number
  /** Nothing with `ledger: none`. In a dry run nothing that is written to it stays. */
  ledger(): Promise<Documents | undefined>
  /** Hides what must not be shown. */
  redact(text: string): string
  notice(message: string): void
}

/** Who tells: its run and attempt. */
export interface FlakeTo extends To {
  by: string
}

export interface FlakesTold {
  receipts: readonly Receipt[]
  /** Why something could not be kept or told. */
  problems: readonly ActionError[]
}

/** Of the document of the ledger that says what was told. */
export const tellKey = 'flakes/told'

/** Tells what is new in a report since the last one, each once, and what earlier steps could not. It never throws. */
export async function tell(scene: Scene, to: FlakeTo, ports: FlakeTellPorts): Promise<FlakesTold> {
  try {
    const ledger = await ports.ledger()
    if (ledger) return await tellEach(await decideAndKeep(ledger, scene.report, to, ports), ledger, { scene, to, ports })
    ports.notice('No flake is told as new: without a ledger nobody knows which were there before.')
    return { receipts: [], problems: [] }
  } catch (error) {
    return { receipts: [], problems: [problemOf(error, 'What is to be told could not be decided')] }
  }
}

async function decideAndKeep(ledger: Documents, report: FlakeReport, to: FlakeTo, ports: FlakeTellPorts): Promise<readonly Telling[]> {
  let tellings: readonly Telling[] = []
  const taker = { by: to.by, now: ports.now(), policy: to.config.policy }
  await ledger.update(tellKey, (current) => {
    const decided = decideTellings(report, tellStateFrom(current), taker)
    tellings = decided.tellings
    return jsonOf(decided.after)
  })
  return tellings
}

interface Round {
  scene: Scene
  to: FlakeTo
  ports: FlakeTellPorts
}

type Told = Pick<Sent, 'receipts' | 'fate' | 'problem'>

/** One that cannot be told keeps no other from being told. */
async function tellEach(tellings: readonly Telling[], ledger: Documents, round: Round): Promise<FlakesTold> {
  const { to, ports } = round
  const told: { telling: Telling; sent: Told }[] = []
  const calls = callsOf(tellings)
  for (const [index, telling] of tellings.entries()) {
    const sent = await tellOne(telling, calls[index] ?? 'none', round).catch(untold)
    told.push({ telling, sent })
  }
  const ends = told.map(({ telling, sent }) => ({ alert: telling, fate: sent.fate }))
  const unkept = await changeTold(ledger, (state) => (ends.length > 0 ? withTold(state, ends, to.by) : state), ends.length > 0)
  const used = new Set(told.flatMap(({ sent }) => sent.receipts.map(({ channel }) => channel)))
  const rest = await leftovers(to, ports, 'What was left over could not be sent', used)
  return {
    receipts: [...told.flatMap(({ sent }) => sent.receipts), ...rest.receipts],
    problems: [...told.map(({ sent }) => sent.problem), ...rest.problems, unkept].filter((one) => one !== undefined)
  }
}

/** Changes what is kept of telling; answers why that failed. */
export async function changeTold(
  ledger: Documents,
  change: (state: TellState) => TellState,
  worth = true
): Promise<ActionError | undefined> {
  if (!worth) return undefined
  return ledger
    .update(tellKey, (current) => jsonOf(change(tellStateFrom(current))))
    .then(
      () => undefined,
      (error) => problemOf(error, 'What was told could not be noted')
    )
}

/** Such as for want of a secret. */
const untold = (error: unknown): Told => ({ receipts: [], fate: 'lost', problem: problemOf(error, 'An alert could not be told') })

async function tellOne(telling: Telling, call: Call, { scene, to, ports }: Round): Promise<Sent> {
  const alert = redactAlert(composeAlert(telling, scene, reasonOf(telling, scene, to)), ports.redact)
  const place = { transition: `${telling.turn}: ${telling.change}`, order: telling.turn }
  // What an overview lists, the summary of the report has below it.
  const quote = telling.kind === 'overview' ? '' : `${githubMarkdown(alert.summary).replace(/^/gm, '> ')}\n\n`
  const report = (receipts: readonly Receipt[]) =>
    `### ${escapeMarkdown(alert.title)}\n\n${quote}${receipts.length > 0 ? `${receiptsTable(receipts)}\n` : ''}`
  const before = telling.told > 0 ? [telling.severity] : undefined
  const message = { alert, call, before, assignees: assigneesOf(telling, scene) }
  // Whoever shows nothing of the alert has nothing to be mended.
  return send({ message, place, report, quietly: call === 'none' }, to, ports)
}

/** The reason of the member that gave the severity. */
function reasonOf({ kind, members, severity }: Telling, { report }: Scene, { config }: FlakeTo): string {
  if (kind === 'overview') return classify({ kind: 'information' }, config.policy).reason
  const ids = new Set(members.map(({ id }) => id))
  const grades = report.subjects.filter(({ id }) => ids.has(id)).map((one) => gradeOf(one, config.policy))
  return (grades.find((one) => one.severity === severity) ?? grades[0])?.reason ?? ''
}

/** Of one alone: nobody is assigned to a list. */
function assigneesOf({ members }: Telling, { report }: Scene): readonly string[] | undefined {
  const [only, ...others] = members
  const owners = others.length === 0 ? report.subjects.find(({ id }) => id === only?.id)?.owners : undefined
  return owners && usersAmong(owners)
}
