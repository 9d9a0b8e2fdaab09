import type { AnswerCache } from '@tocsin/ci-history'
import { parsedJson } from '@tocsin/notifier'

/** One of GitHub. */
export interface Answer {
  url: string
  etag: string
  /** As JSON. */
  body: string
}

/** The answers at hand, which a sweep uses and renews. */
export interface Answers extends AnswerCache {
  /** Those used last first. */
  all(): readonly Answer[]
  changed(): boolean
}

/** One that GitHub may have given: whoever writes to the branch could have every sweep fail by another one, which is sent as a header. */
const isTag = (etag: string) => /^(W\/)?"[\x21\x23-\x7e]{1,200}"$/.test(etag)

export function answersFrom(kept: readonly Answer[]): Answers {
  const known = new Map(kept.toReversed().map((answer) => [answer.url, answer]))
  let changed = false
  const use = (answer: Answer) => {
    known.delete(answer.url)
    known.set(answer.url, answer)
  }
  return {
    all: () => [...known.values()].toReversed(),
    changed: () => changed,
    read: (url) => {
      const answer = known.get(url)
      const body = answer && parsedJson(answer.body)
      if (!answer || !isTag(answer.etag) || body === undefined) return undefined
      use(answer)
      return { etag: answer.etag, body }
    },
    write: (url, { etag, body }) => {
      changed = true
      use({ url, etag, body: JSON.stringify(body) })
    }
  }
}
