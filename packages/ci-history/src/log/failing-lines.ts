import { type LogLine, logLines } from './lines.ts'
import { type Reader, readerFor } from './prefilter.ts'
import { bodyOf } from './prefix.ts'
import { reasonOfSummary } from './reason.ts'
import { scorer } from './score.ts'
import { exitCode, followSteps, type Place } from './steps.ts'

/** A line that may say why a job failed. */
export interface Candidate {
  /** 1-based, in the whole log. */
  line: number
  text: string
  /** Comparable within one log only. */
  score: number
  /** The name of the rule that found it. */
  rule: string
}

export interface FailingOptions {
  /** How many candidates to return; 3 by default. */
  max?: number
  /** When the failing steps ran, as the API tells: lines of other steps then count for little. ISO 8601. */
  during?: readonly { startedAt?: string; completedAt?: string }[]
}

interface Found extends Candidate, Place {
  time?: string
}

/** The exception before this line was answered by the one that ended the program. */
const chained = /^(?:The above exception was the direct cause|During handling of the above exception)/
const chainPenalty = 4
const repeatPenalty = 6
/** Below it a line may be anything that holds the word error. */
const sure = 40
/** Of more distinct candidates the weaker ones are dropped: memory stays bounded. */
const mostFound = 5000

/** The lines that most likely say why a job failed, best first. Linear in the length of the log; long logs are read at both ends. */
export function failingLines(log: string, { max = 3, during = [] }: FailingOptions = {}): Candidate[] {
  const { found, last, failedStep } = read(log)
  // Clean-up complains about much once a step has failed.
  const places = [...found.values()].filter(({ zone }) => failedStep === -1 || zone !== 'post')
  const weighed = places.map((one) => ({ ...one, score: one.score + bonus(one, failedStep, during) }))
  const ranked = distinct(weighed.toSorted(byScore)).slice(0, max)
  // Where nothing is sure to be the failure, the last words of the step stand beside what there is.
  const isSure = ranked.some(({ score }) => score >= sure)
  const words = isSure ? [] : last.filter(({ line }) => ranked.every((one) => one.line !== line))
  const lines = [...ranked, ...words].slice(0, max)
  return lines.map(({ line, text, score, rule }) => ({ line, text, score, rule }))
}

interface Read {
  found: Map<string, Found>
  /** Newest first: the last words before the exit, for a step that died without a reason. */
  last: Candidate[]
  failedStep: number
}

function read(log: string): Read {
  const place = followSteps()
  const found = new Map<string, Found>()
  const keep = keeper(found, readerFor(log.length))
  const words = lastWords()
  let last: Candidate[] = []
  let failedStep = -1
  let newest = ''
  for (const line of logLines(log)) {
    const at = place(line)
    if (line.mark === 'error' && at.zone === 'output') failedStep = at.step
    if (line.mark === 'error' && exitCode.test(line.text)) last = words.said()
    else if (at.zone === 'output' && line.mark === undefined) words.hear(line, at.step)
    if (chained.test(line.text)) demote(found, newest)
    else newest = keep(line, at) ?? newest
  }
  return { found, last, failedStep }
}

/** Remembers the end of what the step at hand printed. */
function lastWords() {
  let step = 0
  let heard: Candidate[] = []
  return {
    said: () => heard.toReversed(),
    hear({ line, text }: LogLine, at: number) {
      if (at !== step) heard = []
      step = at
      if (text.trim() !== '') heard = [...heard.slice(-9), { line, text: text.trim(), score: 1, rule: 'last-words' }]
    }
  }
}

/** Keeps the lines that may be failures; answers with the words under which a line was kept, if it was. */
function keeper(found: Map<string, Found>, reader: Reader) {
  const scoreOf = scorer(reader)
  return (line: LogLine, at: Place): string | undefined => {
    if (at.zone === 'header' || line.echoed || exitCode.test(line.text)) return undefined
    const text = line.text.trim()
    if (text.length < 3) return undefined
    const score = scoreOf(text, line.mark)
    if (!score) return undefined
    const words = bodyOf(text)
    // Of retries the last one decides: the same words keep their latest place.
    const before = found.get(words)
    found.set(words, stronger(before, { ...score, ...at, line: line.line, text, ...(line.time ? { time: line.time } : {}) }))
    if (found.size > mostFound) prune(found)
    return words
  }
}

function demote(found: Map<string, Found>, words: string): void {
  const last = found.get(words)
  if (last) found.set(words, { ...last, score: last.score - chainPenalty })
}

const stronger = (before: Found | undefined, now: Found): Found =>
  before && before.score > now.score ? { ...now, score: before.score, rule: before.rule } : now

function prune(found: Map<string, Found>): void {
  const weak = [...found].toSorted(([, a], [, b]) => byScore(a, b)).slice(mostFound / 2)
  for (const [key] of weak) found.delete(key)
}

function bonus(one: Found, failedStep: number, during: FailingOptions['during'] = []): number {
  if (during.length > 0 && one.time) return during.some((span) => within(one.time ?? '', span)) ? 15 : -30
  if (one.zone === 'post') return -40
  return one.step === failedStep ? 8 : 0
}

/** The API tells whole seconds, the log fractions of them. */
function within(time: string, { startedAt = '', completedAt = '9' }: { startedAt?: string; completedAt?: string }): boolean {
  const second = time.slice(0, 19)
  return second >= startedAt.slice(0, 19) && second <= completedAt.slice(0, 19)
}

const byScore = (a: Found, b: Found) => b.score - a.score || a.line - b.line

const shapeOf = (text: string) => text.replace(/\d+/g, '#')

/** Drops what says the same with other numbers; what died of the same as a better line comes after what did not. */
function distinct(ranked: readonly Found[]): Found[] {
  const [seen, reasons] = [new Set<string>(), new Set<string>()]
  const isNew = (among: Set<string>, text: string) => !among.has(shapeOf(text)) && among.add(shapeOf(text)).size > 0
  const kept = ranked.filter(({ text }) => isNew(seen, text))
  const weighed = kept.map((one) => {
    const reason = reasonOfSummary(one.text)
    return reason === undefined || isNew(reasons, reason) ? one : { ...one, score: one.score - repeatPenalty }
  })
  return weighed.toSorted(byScore)
}
