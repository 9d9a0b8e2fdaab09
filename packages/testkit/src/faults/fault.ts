/** One thing that goes wrong with one request. `accepted` says that the receiver acted on the request before it went wrong. */
export type Fault =
  | { kind: 'pass' }
  | { kind: 'answer'; status: number; headers?: Readonly<Record<string, Header>>; body?: string; accepted?: boolean }
  /** Points to a stranger that no secret may reach: see `strays`. */
  | { kind: 'redirect'; status: 301 | 302 | 303 | 307 | 308 }
  | { kind: 'reset'; when: 'before-body' | 'after-body' | 'after-accept' }
  | { kind: 'hang'; at: 'connect' | 'headers' | 'body'; accepted?: boolean }
  /** The head promises the whole body; half of it comes, then the connection ends. */
  | { kind: 'truncate' }
  | { kind: 'delay'; ms: number }

/** A function is asked when the answer is sent, for what depends on the time. */
type Header = string | (() => string)

/** A fault for the next request, or for the next `times`; `Infinity` never heals. */
export type Step = Fault & { times?: number }

export interface Script {
  add(steps: readonly Step[]): void
  /** The fault of the next request, without using it up. */
  peek(): Fault
  next(): Fault
}

/** Hands out faults in order, one for each request; after the last of them all is well. */
export function createScript(steps: readonly Step[] = []): Script {
  let queue = steps.map(counted)
  const peek = () => queue[0]?.fault ?? { kind: 'pass' }
  return {
    add(more) {
      queue = [...queue, ...more.map(counted)]
    },
    peek,
    next() {
      const fault = peek()
      const [head, ...rest] = queue
      if (head) queue = head.left > 1 ? [{ ...head, left: head.left - 1 }, ...rest] : rest
      return fault
    }
  }
}

function counted({ times = 1, ...fault }: Step): { fault: Fault; left: number } {
  return { fault, left: times }
}
