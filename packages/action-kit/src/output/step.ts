import * as core from '@actions/core'
import { log } from './log.ts'

/** Sets an output of the step. Anything but text becomes JSON; off the runner it is shown in the log. */
export function setOutput(name: string, value: unknown): void {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  if (process.env.GITHUB_OUTPUT) core.setOutput(name, text.toWellFormed())
  else log.info(`Output ${name}=${text}`)
}
