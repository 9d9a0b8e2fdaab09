import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jest } from '@jest/globals'

// A process takes half a second alone, and several on a busy machine.
jest.setTimeout(60_000)

export interface Step {
  /** JavaScript of the step; everything that the package exports is in scope. */
  code: string
  env?: Record<string, string>
  /** Sent as soon as the step has printed something. */
  signal?: NodeJS.Signals
}

const index = new URL('./index.ts', import.meta.url).href

/** Of each process the types of all modules would be stripped anew. */
const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'compiled') }

/** Runs code as the runner would: in a process of its own, with nothing but the given environment. Shows what a user sees. */
export async function runStep({ code, env = {}, signal }: Step): Promise<string> {
  const script = `import * as kit from '${index}'; const { ${exported.join(', ')} } = kit; ${code}`
  const node = ['--conditions=source', '--input-type=module', '-e', script]
  const child = spawn(process.execPath, node, { env: { ...compiled, ...env }, cwd: fileURLToPath(new URL('.', import.meta.url)) })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text))
  if (signal) child.stdout.once('data', () => child.kill(signal))
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return `${steady(output.join(''))}exit ${exitCode}`
}

const exported = ['main', 'readInputs', 'input', 'sharedInputs', 'mask', 'log', 'setOutput', 'summary', 'readContext', 'ActionError']

// What differs from machine to machine.
function steady(text: string): string {
  return text
    .replace(/^ {4}at .*\n/gm, '    at …\n')
    .replace(/(?: {4}at …\n)+/g, '    at …\n')
    .replace(/Node\.js v\S+ on \S+ \S+/, 'Node.js <version> on <platform>')
    .replace(/ in \d+ms/g, ' in <time>')
    .replace(/ghadelimiter_[\w-]+/g, '<delimiter>')
}
