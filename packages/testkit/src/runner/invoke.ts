import { createCommandFiles, readCommandFiles } from './command-files.ts'
import { commandHandler } from './command-handler.ts'
import { type Execution, execution } from './execution.ts'
import { type GitHubContext, githubVariables } from './github-context.ts'
import { runProcess } from './process.ts'
import type { Run } from './run-step.ts'

export interface Invocation {
  command: string
  args: readonly string[]
  cwd: string
  /** Besides what every process of the step gets. */
  env: Readonly<Record<string, string>>
  /** What a non-zero exit tells the reader. */
  onFailure?: (exitCode: number) => string
}

/** Runs one process of a step with everything the runner gives it and takes what it leaves behind. */
export async function invoke({ command, args, cwd, env, onFailure }: Invocation, run: Run): Promise<Execution> {
  const { log, frame, signal } = run
  const { machine } = frame.job
  const files = createCommandFiles(machine.temp)
  const effects = { outputs: {}, state: {}, failed: false }
  const variables = variablesOf(run, { ...run.github, ...files }, env)
  const handle = commandHandler({ log, effects, workspace: machine.workspace })
  const onLine = (line: string) => {
    log.raw(line)
    handle(line)
  }
  const end = await runProcess({ command, args, cwd, env: variables, onLine, signal, graceMs: machine.graceMs })
  if (end.exitCode !== 0 && !end.cancelled && onFailure) log.issue({ level: 'error', message: onFailure(end.exitCode) })
  const left = readCommandFiles(files, log)
  frame.job.path = [...left.path.toReversed(), ...frame.job.path.filter((each) => !left.path.includes(each))]
  Object.assign(frame.job.env, left.env)
  return execution({
    status: end.cancelled ? 'cancelled' : end.exitCode !== 0 || effects.failed || left.failed ? 'failure' : 'success',
    outputs: { ...effects.outputs, ...left.outputs },
    state: { ...effects.state, ...left.state },
    env: left.env,
    rawSummary: left.rawSummary,
    exitCode: end.exitCode
  })
}

/** The later wins: the machine, the workflow's `env`, what the step adds, and what no step can change. */
function variablesOf({ frame, env }: Run, github: GitHubContext, added: Readonly<Record<string, string>>): Record<string, string> {
  const { machine, path } = frame.job
  const runner = Object.fromEntries(Object.entries(machine.runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value]))
  const mixed: Record<string, string> = { ...machine.env, ...env, ...added }
  return { ...mixed, ...githubVariables(github), ...runner, GITHUB_ACTIONS: 'true', PATH: [...path, mixed.PATH ?? ''].join(':') }
}
