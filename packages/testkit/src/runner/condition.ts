import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { toData } from './data.ts'
import { functionsIn, isTruthy, type Scope } from './expression.ts'
import type { Status } from './result.ts'
import { conditionOf } from './template.ts'

const statusFunctions = ['success', 'failure', 'always', 'cancelled']

/** Whether an `if:` lets its job, step or hook run. Without a status function it also asks for `success()`. */
export function isMet(condition: unknown, scope: Scope, fallback = 'success()'): boolean {
  if (condition === undefined || condition === null) return isTruthy(fallback, scope)
  const source = conditionOf(condition)
  if (source === '') return isTruthy('success()', scope)
  const asks = functionsIn(source).some((name) => statusFunctions.includes(name))
  return isTruthy(asks ? source : `success() && (${source})`, scope)
}

/** `success()`, `failure()` and their like for a step. A cancelled run is cancelled for every composite in it. */
export function statusOf(status: Status, jobStatus: Status = status): FunctionDefinition[] {
  return [
    predicate('success', () => status === 'success'),
    predicate('failure', () => status === 'failure'),
    predicate('cancelled', () => jobStatus === 'cancelled'),
    predicate('always', () => true)
  ]
}

/** A function that answers yes or no; its arguments come as texts. */
export function predicate(name: string, answer: (names: string[]) => boolean, maxArgs = 0): FunctionDefinition {
  return {
    name,
    minArgs: 0,
    maxArgs,
    call: (...args) => toData(answer(args.map((arg) => arg.coerceString()))) as ReturnType<FunctionDefinition['call']>
  }
}
