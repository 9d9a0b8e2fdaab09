import { tmpdir } from 'node:os'
import { ActionError } from '@tocsin/notifier'
import { done } from './git.ts'
import type { Machine } from './machine.ts'
import type { Remote } from './remote.ts'

export interface BranchOptions {
  /** `https://github.com/owner/name.git` or of a GHES host, without credentials. */
  url: string
  token: string
  branch?: string
  /** For the bare repository that each operation uses and removes. Default: the folder that the runner empties after each job. */
  temporary?: string
  env?: NodeJS.ProcessEnv
  /** The program to run. */
  command?: string
  /** Tries before a write gives up. */
  attempts?: number
}

/** A bare repository for one operation. A process that dies leaves it behind, without a secret in it: settings are never written there. */
export async function withRemote<T>(options: BranchOptions, machine: Machine, work: (remote: Remote) => Promise<T>): Promise<T> {
  const { url, token, env = process.env, command } = options
  const folder = await makeFolder(options.temporary ?? (env.RUNNER_TEMP || tmpdir()), machine)
  try {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    const git = machine.gitIn({ folder, config: settings(url, basic), env, ...(command !== undefined && { command }) })
    done(await git(['init', '--quiet', '--bare', '--template=']))
    return await work({ git, url, branch: options.branch ?? 'tocsin-data', secrets: [token, basic], machine })
  } finally {
    await machine.removeFolder(folder)
  }
}

async function makeFolder(parent: string, machine: Machine): Promise<string> {
  try {
    return await machine.makeFolder(parent)
  } catch (error) {
    throw new ActionError(`The ledger needs a temporary folder, and none could be made in "${parent}".`, {
      fix: 'Make room there, or set `RUNNER_TEMP` to a folder that this job may write to.',
      cause: error
    })
  }
}

/** The empty header drops one that a checkout left behind: two make GitHub answer 400. */
const settings = (url: string, basic: string) =>
  [
    [`http.${url}.extraheader`, ''],
    [`http.${url}.extraheader`, `AUTHORIZATION: basic ${basic}`],
    // Git would send the header along, wherever an answer points.
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    ['core.hooksPath', '/dev/null'],
    ['core.autocrlf', 'false'],
    // Each fetch would start one more process, to look whether there is anything to tidy.
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '15']
  ] as const
