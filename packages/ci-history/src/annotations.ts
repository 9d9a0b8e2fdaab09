import { clean } from '@tocsin/notifier'
import type { Annotation } from './model.ts'

const saysNothing = /^Process completed with exit code \d+\.$/
const nags = /\bis being deprecated\b|\bare deprecated\b|\bwill be deprecated\b/
const limitExceeded = /exceeded the maximum execution time of (\d{1,6}) minutes/

/** What a reader needs of a job's annotations: failures first, no repetition, no bare exit code where something better is known. */
export function usefulAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const cleaned = annotations.map(readable).filter(({ level, message }) => message !== '' && !(level !== 'failure' && nags.test(message)))
  const telling = cleaned.filter(({ message }) => !saysNothing.test(message))
  const kept = telling.some(({ level }) => level === 'failure') ? telling : cleaned
  return [...new Map(kept.map((one) => [`${one.path}:${one.line}:${one.message}`, one])).values()].toSorted(byLevel)
}

/** The `timeout-minutes` that a job ran into, as its annotation tells. */
export function exceededMinutes(annotations: readonly Annotation[]): number | undefined {
  const found = annotations.map(({ message }) => limitExceeded.exec(message)?.[1]).find(Boolean)
  return found === undefined ? undefined : Number(found)
}

const readable = (annotation: Annotation): Annotation => ({
  ...annotation,
  message: clean(annotation.message).trim(),
  ...(annotation.title === undefined ? {} : { title: clean(annotation.title).trim() })
})

const rank: Record<Annotation['level'], number> = { failure: 0, warning: 1, notice: 2 }

const byLevel = (a: Annotation, b: Annotation) => rank[a.level] - rank[b.level]
