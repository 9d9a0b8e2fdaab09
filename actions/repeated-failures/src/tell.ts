import { type ActionError, redactAlert } from '@tocsin/action-kit'
import type { Entry, Episode } from '@tocsin/ci-history'
import type { Dispatch } from '@tocsin/notifier'
import { composeAlert } from './compose.ts'
import { type Evidence, explain, type Look } from './explain/index.ts'
import { compare, look, neighbours, type Place } from './gather.ts'
import type { Judgement } from './judge.ts'
import { messagesFor, type To, transitionOf } from './messages.ts'
import type { Result } from './outputs.ts'
import type { Ports } from './ports.ts'
import { settled } from './progress.ts'
import { reportOf } from './report.ts'
import type { StreamPorts } from './stream-ports.ts'
import type { Turn } from './turns.ts'
import { policyWords } from './words/reason.ts'

/** Tells what was decided of a stream, oldest episode first, and keeps what was learnt of its failures. */
export async function tell(judgement: Judgement, to: To, ports: StreamPorts): Promise<Result[]> {
  const results: Result[] = []
  const { found, learnt } = await newLook(judgement, to, ports)
  const looks = [...found, ...judgement.state.looks]
  for (const decision of judgement.decisions) {
    results.push(isWorthTelling(decision, to) ? await told(decision, looks, judgement, to, ports) : { decision, receipts: [] })
  }
  const handed = judgement.decisions.filter((decision, index) => isSaid(decision) && !isLost(results[index]))
  if (learnt.length > 0 || handed.length > 0)
    await judgement.keep((state) => ({ ...settled(state, handed), looks: remembered(learnt, state.looks, judgement) }))
  return results
}

const isSaid = ({ tellings, retracted }: Turn) => tellings.length + retracted.length > 0

/** Nobody was told, and nobody will be: the next step has to try again. */
const isLost = ({ receipts }: Pick<Result, 'receipts'> = { receipts: [] }) =>
  receipts.length > 0 && receipts.every(({ outcome }) => outcome === 'lost')

/** A message that is kept up to date says so when one more run has failed; without a ledger it cannot be found again. */
const isWorthTelling = ({ kind, tellings, retracted, outdated }: Turn, { inputs }: To): boolean =>
  kind !== 'quiet' || tellings.length + retracted.length > 0 || (outdated === true && inputs.ledger !== 'none')

interface NewLook {
  found: readonly Look[]
  /** Without one that has gaps: the next step looks again. */
  learnt: readonly Look[]
}

/** The newest failure of an episode, unless it was looked up before: each costs two calls. The jobs of one that timed out are known. */
async function newLook({ decisions, runs, state }: Judgement, { inputs }: To, ports: StreamPorts): Promise<NewLook> {
  const failures = decisions.flatMap(({ kind, episode }) => (kind === 'recovered' ? [] : (episode?.failures ?? [])))
  const run = runs.find(({ id }) => failures.at(-1)?.id === id)
  const isQuiet = decisions.every(({ kind }) => kind === 'quiet')
  if (!run || state.looks.some((known) => known.run === run.id) || (isQuiet && inputs.ledger === 'none')) return { found: [], learnt: [] }
  if (run.conclusion !== 'cancelled' && ports.spare() < 2) return { found: [], learnt: [] }
  const { missed, ...place } = placeOf(ports)
  const gaps: ActionError[] = []
  const seen = await look(await ports.github(), run, { ...place, missed: (problem) => void gaps.push(problem) })
  for (const gap of gaps) missed(gap)
  const found = seen ? [seen] : []
  return { found, learnt: gaps.length > 0 ? [] : found }
}

async function told(decision: Turn, looks: readonly Look[], judgement: Judgement, to: To, ports: StreamPorts): Promise<Result> {
  const { stream, watch, history, rules } = judgement
  const { context } = ports
  const explanation = explain(await evidenceFor(decision, looks, judgement, ports))
  const redMs = decision.episode ? ports.now() - decision.episode.first.at : 0
  const subject = {
    decision: asSaid(decision),
    explanation,
    ...{ stream, kind: watch.kind, repository: context.repository },
    policyWords: policyWords(rules.classify(decision.streak, redMs).reason, decision, rules),
    firstRun: history.find(({ number }) => number === decision.number)?.id
  }
  const alert = redactAlert(composeAlert(subject), ports.redact)
  const all = await messagesFor(alert, decision, { transition: transitionOf(decision), order: decision.turn }, { ...to, env: ports.env })
  const messages = isNews(decision) ? all : await shown(all, ports)
  const { receipts, problem } = await ports.deliver(messages, to.options)
  ports.summary(reportOf(subject, receipts.slice(0, messages.length)))
  return { decision, alertKey: alert.key, receipts, problem }
}

/** A message about what is over says so, whatever else is mended in it. */
const asSaid = (decision: Turn): Turn => (decision.episode?.recovered ? { ...decision, kind: 'recovered' } : decision)

const isNews = ({ kind, unsure }: Turn) => kind !== 'quiet' && !unsure

/** A change that is no news only edits: where nothing is shown yet, whoever told the news is still at it. */
async function shown(messages: readonly Dispatch[], { shows }: Ports): Promise<readonly Dispatch[]> {
  const known = await Promise.all(messages.map(({ outlet, post }) => shows(post.alert.key, outlet.name)))
  return messages.filter((_, index) => known[index])
}

async function evidenceFor(
  decision: Turn,
  looks: readonly Look[],
  { runs, commits, stream }: Judgement,
  ports: StreamPorts
): Promise<Evidence> {
  const { serverUrl, repository } = ports.context
  const { episode } = decision
  // What the time-outs took is missing here.
  const asks = () => (decision.kind === 'alert' || decision.kind === 'escalated') && ports.spare() > 0
  const place = placeOf(ports)
  return {
    home: `${serverUrl}/${repository}`,
    now: ports.now(),
    runs,
    episode,
    commits,
    looks: looks.filter(({ run }) => episode?.failures.some(({ id }) => id === run)),
    comparison: asks() && episode ? await rangeOf(episode, { runs, commits }, ports, place) : undefined,
    neighbours: asks() ? await neighbours(await ports.github(), stream.branch, place) : undefined
  }
}

async function rangeOf({ first, lastGood }: Episode, { runs, commits }: Pick<Judgement, 'runs' | 'commits'>, ports: Ports, place: Place) {
  const shaOf = (entry: Entry | undefined) => entry && (runs.find(({ id }) => id === entry.id)?.sha || commits[entry.id])
  const [good, bad] = [shaOf(lastGood), shaOf(first)]
  return good && bad && good !== bad ? compare(await ports.github(), good, bad, place) : undefined
}

const placeOf = ({ context: { owner, repo }, redact, notice }: Ports): Place => ({
  owner,
  repo,
  redact,
  missed: (problem) => notice(problem.message)
})

/** The looks to keep, newest first: those that others have kept meanwhile, too. Once its run is no part of what goes on, a look is of no use. */
function remembered(learnt: readonly Look[], kept: readonly Look[], { decisions, runs }: Judgement): readonly Look[] {
  const failures = new Set(decisions.flatMap(({ episode }) => (episode && !episode.recovered ? episode.failures.map(({ id }) => id) : [])))
  const newest = Math.max(0, ...runs.map(({ id }) => id))
  const all = new Map([...kept, ...learnt].map((one) => [one.run, one]))
  // A step that knew of later runs may have been faster.
  return [...all.values()].filter(({ run }) => failures.has(run) || run > newest).toSorted((a, b) => b.run - a.run)
}
