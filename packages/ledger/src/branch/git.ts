import { spawn } from 'node:child_process'
import { ActionError } from '@tocsin/notifier'

export interface GitResult {
  code: number
  stdout: string
  stderr: string
}

/** Runs git once with the arguments; `input` goes to its standard input. Resolves whatever the exit code. */
export type Git = (args: readonly string[], options?: { input?: string; env?: Readonly<Record<string, string>> }) => Promise<GitResult>

/** Neither secrets nor the settings of an outer git reach the child, but what it needs to find its way to the network. */
const passed =
  /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_(?:CAINFO|CAPATH)|GIT_EXEC_PATH)$/i

export interface GitOptions {
  /** The repository folder. */
  folder: string
  /** Set for this repository only, by environment: secrets must not appear in a process list. */
  config: readonly (readonly [name: string, value: string])[]
  env?: NodeJS.ProcessEnv
  command?: string
  timeoutMs?: number
}

export function gitIn({ folder, config, env = process.env, command = 'git', timeoutMs = 30_000 }: GitOptions): Git {
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => passed.test(name)))
  const fixed = {
    ...inherited,
    ...configEnv(config),
    GIT_DIR: folder,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:http',
    LC_ALL: 'C'
  }
  return (args, { input = '', env: more = {} } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { env: { ...fixed, ...more }, stdio: 'pipe', windowsHide: true })
      const output = { stdout: collect(child.stdout), stderr: collect(child.stderr) }
      // Not the `timeout` of spawn: it waits on for a program that never started, and for helpers that git left behind.
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
        resolve({ code: -1, stdout: '', stderr: `fatal: git timed out after ${timeoutMs} ms` })
      }, timeoutMs)
      child.on('error', (error) => {
        clearTimeout(timer)
        reject(missing(error))
      })
      child.on('close', (code) => {
        clearTimeout(timer)
        resolve({ code: code ?? -1, stdout: output.stdout(), stderr: output.stderr() })
      })
      // A child that ends early closes its input: its exit code says why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
    })
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

function configEnv(config: GitOptions['config']): Record<string, string> {
  const entries = config.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ])
  return { GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(entries) }
}

const missing = (error: Error) =>
  new ActionError(`The ledger needs git, and it could not be started: ${error.message}`, {
    fix: 'Install git on this runner, or use `ledger: none` or `ledger: file:<folder>`.',
    cause: error
  })
