import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Execution } from './execution.ts'
import { invoke } from './invoke.ts'
import type { Run } from './run-step.ts'
import { interpolateText } from './template.ts'

const builtIn: Readonly<Record<string, { args: string; extension: string }>> = {
  bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { args: '-e {0}', extension: '.sh' },
  python: { args: '{0}', extension: '.py' },
  pwsh: { args: '-command . {0}', extension: '.ps1' }
}

/** A shell as the command that runs a script file; without a choice it is bash with `-e` alone. */
export function shellCommand(shell: string, script: string): { command: string; args: string[] } {
  const [command = '', ...rest] = shell === '' ? ['bash', '-e', '{0}'] : shell.split(' ').filter((word) => word !== '')
  const args = rest.length > 0 ? rest : (builtIn[command]?.args.split(' ') ?? [])
  if (args.some((arg) => arg.includes('{0}'))) return { command, args: args.map((arg) => arg.replaceAll('{0}', script)) }
  throw new Error(
    "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'"
  )
}

/** Runs a `run:` step from a script file, as the runner does. */
export async function runScript(run: Run): Promise<Execution> {
  const { step, frame, scope, log } = run
  const defaults = frame.composite ? {} : frame.job.defaults
  if (frame.composite && step.shell === undefined) throw new Error('Required property is missing: shell')
  const script = interpolateText(step.run, scope)
  const shell = interpolateText(step.shell ?? defaults.shell, scope)
  const cwd = resolve(frame.job.machine.workspace, interpolateText(step['working-directory'] ?? defaults['working-directory'], scope))
  const extension = shell === '' ? '.sh' : (builtIn[shell.split(' ')[0] ?? '']?.extension ?? '')
  const file = join(frame.job.machine.temp, `${randomUUID()}${extension}`)
  writeFileSync(file, script)
  announce(run, script, shell || 'bash -e {0}')
  return invoke(
    { ...shellCommand(shell, file), cwd, env: {}, onFailure: (code) => `Process completed with exit code ${code}.` },
    { ...run, log }
  )
}

function announce({ log, env }: Run, script: string, shell: string): void {
  log.write(`##[group]Run ${script.trimStart().split(/\r|\n/, 1)[0]}`)
  log.write(script.trimEnd())
  log.write(`shell: ${shell}`)
  if (Object.keys(env).length > 0) log.write('env:')
  for (const [name, value] of Object.entries(env)) log.write(`  ${name}: ${value}`)
  log.write('##[endgroup]')
}
