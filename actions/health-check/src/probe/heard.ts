import { type Conditions, duration, redactor } from '@tocsin/notifier'
import { unmet } from '../expect/conditions.ts'
import { toolsFor } from '../expect/judge.ts'
import type { Attempt } from './attempt.ts'

/** The first of the messages that is as expected, or the last one there is. What each is should time run out is noted. */
export async function firstThatFits(messages: AsyncIterable<string>, message: Conditions, attempt: Attempt): Promise<string | undefined> {
  const tools = await toolsFor({ message }, redactor([...attempt.secrets]))
  let last: string | undefined
  for await (const value of messages) {
    const words = unmet(message, { name: 'message', value, isText: true }, tools)
    if (words === undefined) return value
    last = value
    attempt.progress.ifCut = { fault: 'message', words: `${words} within ${duration(attempt.timeoutMs)}` }
  }
  return last
}
