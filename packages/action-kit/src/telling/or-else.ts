import { ActionError } from '../errors.ts'
import type { TellPorts } from './to.ts'

/** What is a bug is said, and costs no alert. */
export function orElse<T>(act: () => T, what: string, { error }: Pick<TellPorts, 'error'>): T | undefined {
  try {
    return act()
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    error(new ActionError(`${what}: ${why}`, { fix: 'This is a bug, please report it.' }).message)
    return undefined
  }
}
