import type { ActionError } from './errors.ts'

/** What was said already, as by two streams that met the same, is not said again. */
export function distinct(problems: readonly (ActionError | undefined)[]): readonly ActionError[] {
  const said = new Set<string>()
  return problems
    .filter((one) => one !== undefined)
    .filter(({ problem }) => {
      const lines = problem.split('\n')
      const isNew = !lines.every((line) => said.has(line))
      for (const line of lines) said.add(line)
      return isNew
    })
}

/** A step ends with one error. */
export function throwFirst([first, ...others]: readonly ActionError[], error: (message: string) => void): void {
  for (const { message } of others) error(message)
  if (first) throw first
}
