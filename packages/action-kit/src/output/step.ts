import { appendFileSync } from 'node:fs'
import { outputEntry } from './command.ts'
import { log } from './log.ts'

/** Sets an output of the step. Anything but text becomes JSON; off the runner it is shown in the log. */
export function setOutput(name: string, value: unknown): void {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const file = process.env.GITHUB_OUTPUT
  if (file) appendFileSync(file, outputEntry(name, text.toWellFormed()))
  else log.info(`Output ${name}=${text}`)
}
