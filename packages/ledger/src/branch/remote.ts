import type { Git, GitResult } from './git.ts'
import type { Machine } from './machine.ts'
import { type Refusal, refusalError, refusalOf } from './refusal.ts'

/** The branch on its server, and a repository of our own to work in. */
export interface Remote {
  git: Git
  url: string
  branch: string
  secrets: readonly string[]
  machine: Machine
}

/** Where the branch points; empty when it does not exist. */
export type Head = string

export async function fetchHead(remote: Remote): Promise<Head> {
  const ref = `refs/heads/${remote.branch}`
  const { result, refusal } = await insist(remote, [
    ...['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--force'],
    ...[remote.url, `${ref}:refs/tocsin/head`]
  ])
  if (refusal === 'absent') return ''
  if (refusal) throw await refused(remote, refusal, result)
  return (await remote.git(['rev-parse', 'refs/tocsin/head'])).stdout.trim()
}

/** Whether the branch now is the commit; not when somebody was faster. */
export async function push(remote: Remote, { head, commit }: { head: Head; commit: string }): Promise<boolean> {
  const ref = `refs/heads/${remote.branch}`
  const { result, refusal } = await insist(remote, [
    'push',
    '--porcelain',
    `--force-with-lease=${ref}:${head}`,
    remote.url,
    `${commit}:${ref}`
  ])
  if (!refusal) return true
  if (refusal === 'raced') return false
  throw await refused(remote, refusal, result)
}

/** A git from before 2.31 does not read settings from the environment: it sends no token. */
async function refused({ git, branch, secrets }: Remote, refusal: Refusal, { stderr }: GitResult): Promise<Error> {
  const isDeaf = refusal === 'unauthorized' && (await git(['config', '--get', 'core.hooksPath'])).stdout === ''
  return refusalError(isDeaf ? 'outdated' : refusal, { branch, words: stderr, secrets })
}

const passing: readonly Refusal[] = ['transient', 'unreachable', 'slow']

/** Tries again what failed on the way. A push that was done and whose answer was lost is refused the second time as raced. */
async function insist({ git, machine }: Remote, args: readonly string[]): Promise<{ result: GitResult; refusal?: Refusal }> {
  const giveUpAt = machine.now() + 30_000
  for (let attempt = 1; ; attempt += 1) {
    const result = await git(args)
    if (result.code === 0) return { result }
    const refusal = refusalOf(result)
    if (!passing.includes(refusal) || attempt === 3 || machine.now() > giveUpAt) return { result, refusal }
    await machine.sleep(backoffMs(attempt + 3))
  }
}

/** Full jitter: of many that lost a race, few try again at the same time. */
export const backoffMs = (attempt: number) => Math.random() * Math.min(3000, 40 * 1.6 ** attempt)
