import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Tap } from './tap.ts'

export interface KillOptions {
  /** `acted`: the effect is there and the process was not told; `answered`: it was. Default: acted. */
  moment?: Parameters<Tap>[0]
  signal?: NodeJS.Signals
}

/**
 * A tap that ends a process right after its nth effect (from 1), so that a test can walk through every gap between two effects.
 * Give the same tap to every simulator and proxy that the process talks to: they count together.
 */
export function killAfter(child: ChildProcess, effects: number, { moment = 'acted', signal = 'SIGKILL' }: KillOptions = {}): Tap {
  const seen = { acted: 0, answered: 0 }
  return async (now) => {
    seen[now] += 1
    if (now !== moment || seen[now] !== effects || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
}
