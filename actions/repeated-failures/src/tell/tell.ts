import { ActionError, redactAlert } from '@tocsin/action-kit'
import { type Dispatch, oneLine, type Severity } from '@tocsin/notifier'
import { withSent } from '../decide/advance.ts'
import type { Judgement } from '../decide/decide-and-keep.ts'
import type { Turn } from '../decide/turns.ts'
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
import { alertKey, composeAlert } from './compose.ts'
import { findIssue, issueOf } from './issue.ts'
import { callOf, messagesFor, type To, transitionOf } from './messages.ts'
import { areAll } from './outcome.ts'
import { reportOf } from './report.ts'

/** Tells what was decided of a stream, oldest episode first, and keeps what was learnt of its failures. */
export async function tellAll(judgement: Judgement, to: To, ports: StreamPorts): Promise<Result[]> {
  const results: Result[] = []
  const { found, learnt } = await newLook(judgement, to, ports)
  const range = judgement.decisions.some((decision) => isWorthTelling(decision, to))
    ? await knownRange(judgement, ports)
    : judgement.state.range
  const known = { looks: [...found, ...judgement.state.looks], range }
  for (const decision of judgement.decisions) {
    results.push(
      isWorthTelling(decision, to) ? await tellOne(decision, known, judgement, to, ports) : await sayQuiet(decision, judgement, to, ports)
    )
  }
  const isAll = (outcome: 'lost' | 'skipped', index: number) => areAll(outcome, results[index]?.receipts ?? [])
  const told = judgement.decisions.filter((decision, index) => isSaid(decision) && !isAll('lost', index))
  const sent = judgement.decisions.filter((decision, index) => told.includes(decision) && !isAll('skipped', index))
  if (learnt.length > 0 || told.length > 0 || range !== judgement.state.range)
    await judgement.keep((state) => ({ ...withSent(state, told, sent), looks: rememberedLooks(learnt, state.looks, judgement), range }))
  return results
}

const isSaid = ({ tellings, retracted, outdated }: Turn) => tellings.length + retracted.length > 0 || outdated === true

/** A message that is kept up to date says so when one more run has failed; without a ledger it cannot be found again. */
const isWorthTelling = ({ kind, tellings, retracted, outdated }: Turn, { inputs }: To): boolean =>
  kind !== 'quiet' || tellings.length + retracted.length > 0 || (outdated === true && inputs.ledger !== 'none')

async function sayQuiet(decision: Turn, { stream, rules, runs, history }: Judgement, { config }: To, ports: Ports): Promise<Result> {
  const { context, progress, redact } = ports
  const isOpen = decision.episode?.recovered === false && decision.episode.levels.length > 0
  const first = history.find(({ number }) => number === decision.number)?.id
  const where = `${oneLine(stream.workflow.name)} on ${oneLine(stream.branch)}`
  const quiet = redact(quietWords({ where, decision, trigger: rules.trigger, hasRuns: runs.length > 0 }))
  progress(quiet)
  const key = isOpen && first ? alertKey(context.repository, stream, first) : undefined
  return { decision, receipts: [], quiet, alertKey: key, issue: key && (await findIssue(key, config, ports)) }
}

async function tellOne(decision: Turn, learnt: Learnt, judgement: Judgement, to: To, ports: StreamPorts): Promise<Result> {
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
  const all = await messagesFor(message, { transition: transitionOf(decision), order: decision.turn }, to, ports)
  const messages = isNews(decision) ? all : await whereShown(all, ports)
  const { receipts, problem } = await ports.deliver(messages, to.options)
  orElse(() => ports.summary(reportOf(subject, receipts.slice(0, messages.length))), 'The job summary could not be written', ports)
  const issue = issueOf(messages, receipts) ?? (await findIssue(alert.key, to.config, ports))
  return { decision, alertKey: alert.key, issue, receipts, problem }
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

/** What is a bug is said, and costs no alert. */
function orElse<T>(act: () => T, what: string, { error }: Ports): T | undefined {
  try {
    return act()
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    error(new ActionError(`${what}: ${why}`, { fix: 'This is a bug, please report it.' }).message)
    return undefined
  }
}

/** A message about what is over says so, whatever else is mended in it. */
const asSaid = (decision: Turn): Turn => (decision.episode?.recovered ? { ...decision, kind: 'recovered' } : decision)

const isNews = ({ kind, unsure }: Turn) => kind !== 'quiet' && !unsure

const toldBefore = ({ episode, tellings }: Turn): readonly Severity[] =>
  (episode?.levels ?? []).map(({ severity }) => severity).filter((severity) => tellings.every(({ level }) => level !== severity))

/** A change that is no news only edits: where nothing is shown yet, whoever told the news is still at it. */
async function whereShown(messages: readonly Dispatch[], { shows }: Ports): Promise<readonly Dispatch[]> {
  const known = await Promise.all(messages.map(({ outlet, post }) => shows(post.alert.key, outlet.name)))
  return messages.filter((_, index) => known[index])
}
