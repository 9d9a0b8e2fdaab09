import { noises } from './noise.ts'
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
export function scoreText(text: string, mark?: string): Score | undefined {
  if (mark !== undefined && mark !== 'error') return undefined
  const trimmed = text.trim()
  const body = bodyOf(trimmed)
  const shape = best(match(trimmed), body === trimmed ? undefined : match(body))
  const found = mark === 'error' ? best(shape, markedError) : shape
  if (!found) return undefined
  const score = found.score + (mark === 'error' ? markBonus : 0) - penaltyOf(trimmed, body)
  return score > 0 ? { ...found, score } : undefined
}

function match(text: string): Score | undefined {
  const rule = rules.find(({ pattern }) => pattern.test(text))
  return rule && { score: rule.score, rule: rule.name }
}

const best = (a: Score | undefined, b: Score | undefined) => (a && b ? (b.score > a.score ? b : a) : (a ?? b))

function penaltyOf(text: string, body: string): number {
  return noises.reduce((sum, { pattern, penalty, unless }) => {
    const hit = (pattern.test(text) || (body !== text && pattern.test(body))) && !unless?.test(text)
    return hit ? sum + penalty : sum
  }, 0)
}
