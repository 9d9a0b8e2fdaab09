import { findIssue, orElse, redactAlert, type Sent } from '@tocsin/action-kit'
import { oneLine, type Receipt, type Severity } from '@tocsin/notifier'
import { withSent } from '../decide/advance.ts'
import type { Turn } from '../decide/turns.ts'
import type { Judgement } from '../decide-and-keep.ts'
import { type Evidence, explain } from '../explain/index.ts'
import { evidenceFor, type Learnt } from '../gather/evidence.ts'
import { newLook, rememberedLooks } from '../gather/look.ts'
import { knownRange } from '../gather/range.ts'
import type { StreamPorts } from '../github/for-stream.ts'
import type { Result } from '../outputs.ts'
import type { Ports } from '../ports.ts'
import { quietWords } from '../words/quiet.ts'
import { policyWords } from '../words/reason.ts'
import type { Subject } from '../words/subject.ts'
import { callOf, transitionOf } from './call.ts'
import { alertKey, composeAlert } from './compose.ts'
import { reportOf } from './report.ts'
import { sendPlaced } from './send.ts'
import type { To } from './to.ts'

/** What became of one decision; one that tells nothing has no fate. */
interface Told extends Result, Partial<Pick<Sent, 'fate'>> {
  decision: Turn
}

/** Tells what was decided of a stream, oldest episode first, and keeps what was learnt of its failures. */
export async function tellAll(judgement: Judgement, to: To, ports: StreamPorts): Promise<Result[]> {
  const { decisions, state } = judgement
  const { found, learnt } = await newLook(judgement, to, ports)
  const worthy = new Set(decisions.filter((decision) => isWorthTelling(decision, to)))
  const range = worthy.size > 0 ? await knownRange(judgement, ports) : state.range
  const known = { looks: [...found, ...state.looks], range }
  const results: Told[] = []
  for (const decision of decisions)
    results.push(await (worthy.has(decision) ? tellOne(decision, known, judgement, to, ports) : sayQuiet(decision, judgement, to, ports)))
  await keepTold(judgement, results, { looks: learnt, range })
  return results
}

/** What nobody was told stays to be told; of what another step told, that one knows what it shows. */
async function keepTold(judgement: Judgement, results: readonly Told[], { looks, range }: Learnt): Promise<void> {
  const told = results.filter(({ decision, fate }) => isSaid(decision) && fate !== 'lost')
  const sent = told.filter(({ fate }) => fate !== 'skipped')
  if (looks.length === 0 && told.length === 0 && range === judgement.state.range) return
  await judgement.keep((state) => ({
    ...withSent(state, told.map(turnOf), sent.map(turnOf)),
    ...{ looks: rememberedLooks(looks, state.looks, judgement), range }
  }))
}

const turnOf = ({ decision }: Told) => decision

const isSaid = ({ tellings, retracted, outdated }: Turn) => tellings.length + retracted.length > 0 || outdated === true

/** A message that is kept up to date says so when one more run has failed; without a ledger it cannot be found again. */
const isWorthTelling = ({ kind, tellings, retracted, outdated }: Turn, { inputs }: To): boolean =>
  kind !== 'quiet' || tellings.length + retracted.length > 0 || (outdated === true && inputs.ledger !== 'none')

async function sayQuiet(decision: Turn, { stream, rules, runs, history }: Judgement, { config }: To, ports: Ports): Promise<Told> {
  const { context, progress, redact } = ports
  const isOpen = decision.episode?.recovered === false && decision.episode.levels.length > 0
  const first = history.find(({ number }) => number === decision.number)?.id
  const where = `${oneLine(stream.workflow.name)} on ${oneLine(stream.branch)}`
  const quiet = redact(quietWords({ where, decision, trigger: rules.trigger, hasRuns: runs.length > 0 }))
  progress(quiet)
  const key = isOpen && first ? alertKey(context.repository, stream, first) : undefined
  return { decision, receipts: [], quiet, alertKey: key, issue: key && (await findIssue(key, config, ports)) }
}

async function tellOne(decision: Turn, learnt: Learnt, judgement: Judgement, to: To, ports: StreamPorts): Promise<Told> {
  const { stream, watch, history, rules } = judgement
  const { context } = ports
  const redMs = decision.episode ? ports.now() - decision.episode.first.at : 0
  const known = {
    decision: asSaid(decision),
    ...{ stream, kind: watch.kind, repository: context.repository },
    policyWords: policyWords(rules.classify(decision.streak, redMs).reason, decision, rules),
    firstRun: history.find(({ number }) => number === decision.number)?.id
  }
  const { subject, alert } = composed(known, await evidenceFor(decision, learnt, judgement, ports), ports)
  const message = { alert, call: callOf(decision), only: decision.again, before: toldBefore(decision) }
  const place = { transition: transitionOf(decision), order: decision.turn }
  const report = (receipts: readonly Receipt[]) => reportOf(subject, receipts)
  return { decision, ...(await sendPlaced({ message, place, report, quietly: !isNews(decision) }, to, ports)) }
}

/** An alert that explains nothing is better than none. */
function composed(known: Omit<Subject, 'explanation'>, evidence: Evidence, ports: Ports) {
  const of = (seen: Evidence) => {
    const subject = { ...known, explanation: explain(seen) }
    return { subject, alert: redactAlert(composeAlert(subject), ports.redact) }
  }
  const { looks: _looks, comparison: _comparison, neighbours: _neighbours, ...bare } = evidence
  return orElse(() => of(evidence), 'The failures could not be explained', ports) ?? of(bare)
}

/** A message about what is over says so, whatever else is mended in it. */
const asSaid = (decision: Turn): Turn => (decision.episode?.recovered ? { ...decision, kind: 'recovered' } : decision)

const isNews = ({ kind, unsure }: Turn) => kind !== 'quiet' && !unsure

const toldBefore = ({ episode, tellings }: Turn): readonly Severity[] =>
  (episode?.levels ?? []).map(({ severity }) => severity).filter((severity) => tellings.every(({ level }) => level !== severity))
