import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ActionRequest, runAction } from '@tocsin/testkit'

export interface Start {
  /** What is started; Node.js by default. One of another kind tells its peak itself, in KiB, in the file that `BENCH_PEAK` names. */
  program?: string
  args: readonly string[]
  env: Readonly<Record<string, string>>
  /** Where it starts; by default here. */
  cwd?: string
}

// A `main` that leaves behind with what environment the runner started it.
const listener = "require('node:fs').writeFileSync(`${__dirname}/environment.json`, JSON.stringify(process.env))\n"
const main = /^(\s+main:\s*).*$/m
const ownFiles = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']

/** How the runner would start an action, defaults of its action.yml included, to be repeated as often as wanted. */
export async function startOf(request: ActionRequest, temp: string): Promise<Start> {
  const metadata = readFileSync(join(request.action, 'action.yml'), 'utf8')
  const script = /^\s+main:\s*["']?([^"'\s]+)/m.exec(metadata)?.[1]
  if (!script) throw new Error(`${request.action}/action.yml names no \`main\``)

  const folder = mkdtempSync(join(temp, 'stand-in-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  writeFileSync(join(folder, 'action.yml'), metadata.replace(main, '$1listener.cjs'))
  writeFileSync(join(folder, 'listener.cjs'), listener)
  await runAction({ ...request, action: folder, workspace })

  const env = JSON.parse(readFileSync(join(folder, 'environment.json'), 'utf8')) as Record<string, string>
  return { args: [resolve(request.action, script)], env: { ...env, ...filesOf(folder, request.event.payload) } }
}

/** In place of the runner's files, which end with its run. */
function filesOf(folder: string, payload: unknown): Record<string, string> {
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  const files = ownFiles.map((name): [string, string] => [name, join(folder, name)])
  for (const [, file] of files) writeFileSync(file, '')
  return { ...Object.fromEntries(files), GITHUB_EVENT_PATH: event, RUNNER_TEMP: folder, TMPDIR: folder, HOME: folder }
}
