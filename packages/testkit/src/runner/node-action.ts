import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { inputVariables } from './action-inputs.ts'
import type { NodeAction } from './action-metadata.ts'
import { measured } from './cpu.ts'
import type { Execution } from './execution.ts'
import { invoke } from './invoke.ts'
import type { Run } from './run-step.ts'

/** Runs the `pre`, `main` or `post` script of a JavaScript action, whichever the stage asks for. */
export async function runNodeAction(action: NodeAction, inputs: Readonly<Record<string, string>>, run: Run): Promise<Execution> {
  const { frame, key, stage } = run
  const { job } = frame
  const script = resolve(action.folder, action[stage] ?? '')
  if (!action[stage] || !existsSync(script)) throw new Error(`File not found: '${script}'`)
  if (action.post && stage !== 'post') registerPost(action, run)

  const saved = job.saved.get(key) ?? {}
  const env = { ...compiled(), ...stateVariables(saved), ...inputVariables(inputs), ...job.machine.runtimeEnv }
  const start = { command: process.execPath, args: [script], cwd: job.machine.workspace, env }
  const done = job.machine.measureCpu ? await measured(start, run) : await invoke(start, run)
  job.saved.set(key, { ...saved, ...done.state })
  return done
}

/** Tests may start one bundle a hundred times, and name a folder in which Node keeps what it compiled; no runner has one, nor what measures. */
const compiled = (folder = process.env.TESTS_COMPILED) => (folder === undefined ? {} : { NODE_COMPILE_CACHE: folder })

const stateVariables = (saved: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]))

/** An action that ran `pre` has its post step already. */
function registerPost({ postIf }: NodeAction, { step, name, frame, key }: Run): void {
  const { posts } = frame.job
  if (posts.some((post) => post.key === key)) return
  posts.push({ step, name: `Post ${name.replace(/^Pre /, '')}`, condition: postIf, frame, key })
}
