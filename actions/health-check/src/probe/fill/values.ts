import type { Attempt } from '../attempt.ts'
import { Trouble } from '../trouble.ts'
import { isSecretName } from './placeholder.ts'

/** What a name stands for in this try. */
export const lookUpIn =
  ({ ports, captured }: Attempt) =>
  (name: string): string =>
    isSecretName(name) ? secretOf(ports.values, name) : capturedAs(captured, name)

function secretOf(values: Readonly<Record<string, string>>, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value) return value
  throw new Trouble('runner', `the environment variable ${name} is empty: pass it to the step with \`env:\``)
}

function capturedAs(captured: ReadonlyMap<string, string>, name: string): string {
  const value = captured.get(name)
  if (value !== undefined) return value
  throw new Trouble('capture', `nothing was captured as ${name}`)
}
