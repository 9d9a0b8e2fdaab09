import type { JobDefinition, StepDefinition, WorkflowDefinition } from '@tocsin/ci-history'
import type { Dialect } from './command.ts'

/** The language of a step's script; nothing where it is none of ours, as Python or cmd. */
export function dialectOf({ shell }: StepDefinition, job: JobDefinition, workflow: WorkflowDefinition): Dialect | undefined {
  const named = (shell ?? job.shell ?? workflow.shell)?.text.trim().toLowerCase()
  if (named === undefined || named === '') return onWindows(job) ? 'pwsh' : 'sh'
  const [program = ''] = named.split(/\s/, 1)
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (/^(?:ba|da|z|a)?sh$/.test(name)) return 'sh'
  return name === 'pwsh' || name === 'powershell' ? 'pwsh' : undefined
}

const onWindows = ({ runsOn, container }: JobDefinition) => !container && runsOn.some(({ text }) => /^windows\b/i.test(text))
