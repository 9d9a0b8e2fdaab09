import { Trouble } from '../probe/trouble.ts'
import type { Matches } from './pattern.ts'

/** For all patterns of one answer together: nothing else is probed meanwhile. */
const mostMs = 3_000

/** The same, until it has taken too long in all; then it throws a `Trouble`. A server chooses the text, and floods of messages are as long as it likes. */
export function bounded(matches: Matches, clock: () => number = () => performance.now()): Matches {
  let spent = 0
  return (pattern, text) => {
    if (spent > mostMs) throw new Trouble('body', 'the patterns take too long on this answer: make them simpler')
    const begun = clock()
    try {
      return matches(pattern, text)
    } finally {
      spent += clock() - begun
    }
  }
}
