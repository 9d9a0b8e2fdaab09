import { matches } from './matches.ts'
import { noises } from './noise.ts'
import type { Reader, Reading } from './prefilter.ts'
import { bodyOf } from './prefix.ts'
import { rules } from './rules/index.ts'

export interface Score {
  score: number
  rule: string
}

/** An error that the runner marked and that no rule knows better. */
const markedError: Score = { score: 64, rule: 'runner-error' }
const markBonus = 10

/** How much a line looks like the failure, by its own text alone. Absent when it does not at all. */
export function scoreText(text: string, reader: Reader, mark?: string): Score | undefined {
  if (mark !== undefined && mark !== 'error') return undefined
  const trimmed = text.trim()
  const body = bodyOf(trimmed)
  const readings = [trimmed, ...(body === trimmed ? [] : [body])].map(reader)
  const shape = readings.map(match).reduce(best)
  const found = mark === 'error' ? best(shape, markedError) : shape
  if (!found) return undefined
  const score = found.score + (mark === 'error' ? markBonus : 0) - penaltyOf(readings, trimmed)
  return score > 0 ? { ...found, score } : undefined
}

/** Enough for what a loop prints; of a log in which no line is like another it holds little. */
const mostKnown = 1000

/** `scoreText` for the lines of one log, of which many may be the same. */
export function scorer(reader: Reader): (text: string, mark?: string) => Score | undefined {
  const known = new Map<string, Score | undefined>()
  return (text, mark) => {
    const key = `${mark ?? ''}\n${text}`
    if (known.has(key)) return known.get(key)
    if (known.size >= mostKnown) known.clear()
    const score = scoreText(text, reader, mark)
    known.set(key, score)
    return score
  }
}

function match(reading: Reading): Score | undefined {
  const rule = rules.find((one) => matches(one, reading))
  return rule && { score: rule.score, rule: rule.name }
}

const best = (a: Score | undefined, b: Score | undefined) => (a && b ? (b.score > a.score ? b : a) : (a ?? b))

function penaltyOf(readings: readonly Reading[], text: string): number {
  return noises.reduce((sum, noise) => {
    const hit = readings.some((reading) => matches(noise, reading)) && !noise.unless?.test(text)
    return hit ? sum + noise.penalty : sum
  }, 0)
}
