import type { Readable, Writable } from 'node:stream'

/** Chromium's DevTools protocol: calls with an answer, and events. `session` is that of a tab. */
export interface Protocol {
  call(method: string, params?: object, session?: string): Promise<Answer>
  /** Hears the events of a session from now on. */
  listen(session: string, heard: (method: string, params: Answer) => void): void
}

// biome-ignore lint/suspicious/noExplicitAny: the protocol has a thousand shapes, and tests read a few members of some.
export type Answer = any

interface Waiting {
  resolve(answer: Answer): void
  reject(error: Error): void
}

/** Speaks through the two pipes of `--remote-debugging-pipe`: JSON, each message ended by a zero. */
export function protocolOver(input: Writable, output: Readable): Protocol {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, (method: string, params: Answer) => void>()
  let last = 0
  const take = (message: Answer) => {
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (!asked) listeners.get(message.sessionId)?.(message.method, message.params)
    else if (message.error) asked.reject(new Error(message.error.message))
    else asked.resolve(message.result)
  }
  eachMessage(output, take, () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser ended.'))
  })
  return {
    call: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      }),
    listen: (session, heard) => void listeners.set(session, heard)
  }
}

function eachMessage(output: Readable, take: (message: Answer) => void, end: () => void): void {
  let parts: string[] = []
  output.setEncoding('utf8')
  output.on('data', (chunk: string) => {
    const [first = '', ...rest] = chunk.split('\0')
    parts.push(first)
    for (const next of rest) {
      take(JSON.parse(parts.join('')))
      parts = [next]
    }
  })
  output.on('close', end)
}
