import type { Entry, Telling } from '@tocsin/ci-history'
import { fields, type Json, list, severities, time } from '@tocsin/notifier'
import type { Told } from '../decide/decision.ts'
import { rangeIn } from '../gather/range.ts'
import { silenceOf, silenceToJson } from '../silence/silence-json.ts'
import { looksOf, looksToJson } from './looks.ts'
import { mostTold, type Pending, type State } from './state.ts'

const mostRuns = 400

/** As `autoThreshold`. */
const mostAuto = 10

/** GitHub runs nothing again more often than 50 times. */
const mostAttempts = 1_000

export function stateToJson({
  told,
  turn,
  history,
  outbox,
  looks,
  messageVersion,
  auto,
  rare,
  commits,
  range,
  cut,
  queue,
  silence
}: State): Json {
  return {
    version: 1,
    told: { ...told, tellings: told.tellings.map((one) => ({ ...one })) },
    turn,
    history: shortened(history).map(({ id, number, attempt, verdict, at }) => [id, number, attempt, verdict, at]),
    outbox: outbox.map((pending) => ({ ...pending, telling: { ...pending.telling } })),
    looks: looksToJson(looks),
    ...(messageVersion !== undefined && { messageVersion }),
    ...(auto !== undefined && { auto }),
    ...(rare !== undefined && { rare }),
    ...(commits && { commits }),
    ...(cut !== undefined && { cut }),
    ...(queue && { queue }),
    ...(range && { range: { ...range, commits: range.commits.map((commit) => ({ ...commit })) } }),
    ...silenceToJson(silence)
  }
}

/** The beginning names the episode: what is left out of a long one is its middle. */
const shortened = (history: readonly Entry[]): readonly Entry[] =>
  history.length > mostRuns ? [...history.slice(0, mostHead), ...history.slice(mostHead - mostRuns)] : history

/** The last good run, and some that failed first. */
const mostHead = 10

/** Reads a document that may be absent, older or damaged: what cannot be understood is left out. */
export function stateOf(document: unknown): State {
  const { told, turn, history, outbox, looks, messageVersion, auto, rare, commits, range, cut, queue, silence } = fields(document)
  const { tellings, at, reminded } = fields(told)
  return {
    told: { tellings: list(tellings).slice(-mostTold).flatMap(tellingOf), ...numbers({ at }), ...remindedOf(reminded) },
    turn: lastTurn(turn),
    history: shortened(list(history).flatMap(entryOf)),
    outbox: list(outbox).slice(-mostTold).flatMap(pendingOf),
    looks: looksOf(looks),
    ...(typeof messageVersion === 'string' && { messageVersion }),
    ...(countOf(auto) > 0 && countOf(auto) <= mostAuto && { auto: countOf(auto) }),
    ...(typeof rare === 'boolean' && { rare }),
    ...commitsOf(commits),
    ...rangeOf(range),
    ...(countOf(cut) > 0 && { cut: countOf(cut) }),
    ...(queue === true && { queue }),
    silence: silenceOf(silence)
  }
}

const levels: readonly unknown[] = [...severities, 'recovered']
const verdicts: readonly unknown[] = ['good', 'bad', 'neutral']

function pendingOf(value: unknown): Pending[] {
  const { telling, until, retract, turn } = fields(value)
  const rest = { until: time(until) ?? 0, turn: countOf(turn), ...(retract === true && { retract: true as const }) }
  return tellingOf(telling).map((each) => ({ telling: each, ...rest }))
}

/** A count that no stream comes to begins anew above all that any has come to. */
const lastTurn = (value: unknown): number => (countOf(value) <= mostTurn ? countOf(value) : 1_000_000)

const mostTurn = 2 ** 31 - 1

const countOf = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0)

function tellingOf(value: unknown): Telling[] {
  const { episode, level, by } = fields(value)
  if (!Number.isInteger(episode) || !levels.includes(level)) return []
  return [{ episode: episode as number, level: level as Telling['level'], ...numbers({ by }) }]
}

function entryOf(value: unknown): Entry[] {
  const [id, number, attempt, verdict, at] = list(value)
  const counts = [id, number, attempt].every((count) => Number.isSafeInteger(count) && Number(count) > 0)
  if (!counts || Number(attempt) > mostAttempts || time(at) === undefined || !verdicts.includes(verdict)) return []
  return [{ id, number, attempt, verdict, at } as Entry]
}

const mostOutlets = 100

function remindedOf(value: unknown): Pick<Told, 'reminded'> {
  const reminded = numbers(Object.fromEntries(Object.entries(fields(value)).slice(0, mostOutlets))) as Record<string, number>
  return Object.keys(reminded).length > 0 ? { reminded } : {}
}

function rangeOf(value: unknown): Pick<State, 'range'> {
  const range = rangeIn(value)
  return range ? { range } : {}
}

/** Two are enough. */
const mostCommits = 100

function commitsOf(value: unknown): Pick<State, 'commits'> {
  const known = Object.entries(fields(value))
    .slice(0, mostCommits)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /^[0-9a-f]{40,64}$/.test(entry[1]))
  return known.length > 0 ? { commits: Object.fromEntries(known) } : {}
}

function numbers<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: number } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value))) as { [K in keyof T]?: number }
}
