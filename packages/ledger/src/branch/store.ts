import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ActionError } from '@tocsin/notifier'
import type { Store, Texts } from '../store.ts'
import { commitTexts, readTexts, writesIn } from './commit.ts'
import { type Git, type GitResult, gitIn } from './git.ts'
import { type Refusal, refusalError, refusalOf } from './refusal.ts'

export interface BranchOptions {
  /** `https://github.com/owner/name.git` or of a GHES host, without credentials. */
  url: string
  token: string
  branch?: string
  /** For the bare repository that each operation uses and removes. */
  temporary?: string
  env?: NodeJS.ProcessEnv
  /** The program to run. */
  command?: string
  /** Tries before a write gives up. */
  attempts?: number
}

interface Remote {
  git: Git
  url: string
  branch: string
  secrets: readonly string[]
}

/** Where the branch points; empty when it does not exist. */
type Head = string

/** A store in one commit of an orphan branch, which every write replaces. It needs no checkout, and leaves none. */
export function branchStore(options: BranchOptions): Store {
  const attempts = options.attempts ?? 25
  return {
    read: (path) => withRemote(options, async (remote) => (await readTexts(remote.git, await fetchHead(remote), [path]))[path]),
    write: (paths, change) => withRemote(options, (remote) => replace(remote, { paths, change, attempts }))
  }
}

interface Change {
  paths: readonly string[]
  change: (current: Texts) => Texts
  attempts: number
}

async function replace(remote: Remote, { paths, change, attempts }: Change): Promise<Texts> {
  const id = randomUUID()
  let texts: Texts = {}
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const head = await fetchHead(remote)
    const writes = await writesIn(remote.git, head)
    // A push may succeed although its answer was lost on the way.
    if (writes.includes(id)) return texts
    texts = change(await readTexts(remote.git, head, paths))
    const subject = `Update ${paths.join(', ')} [skip ci]`
    const commit = await commitTexts(remote.git, { head, texts, subject, writes: [id, ...writes].slice(0, rememberedWrites) })
    if (await push(remote, { head, commit })) return texts
    await sleep(backoffMs(attempt))
  }
  throw new ActionError(`The ledger branch "${remote.branch}" was changed by others ${attempts} times in a row.`, {
    fix: 'Let fewer jobs write to the ledger at once, for example with `concurrency`.'
  })
}

/** More than can race with one write. */
const rememberedWrites = 50

/** Full jitter: of many that lost a race, few try again at the same time. */
const backoffMs = (attempt: number) => Math.random() * Math.min(3000, 40 * 1.6 ** attempt)

async function fetchHead(remote: Remote): Promise<Head> {
  const ref = `refs/heads/${remote.branch}`
  const { result, refusal } = await insist(() =>
    remote.git(['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--force', remote.url, `${ref}:refs/tocsin/head`])
  )
  if (refusal === 'absent') return ''
  if (refusal) throw refused(remote, refusal, result)
  return (await remote.git(['rev-parse', 'refs/tocsin/head'])).stdout.trim()
}

/** Whether the branch now is the commit; not when somebody was faster. */
async function push(remote: Remote, { head, commit }: { head: Head; commit: string }): Promise<boolean> {
  const ref = `refs/heads/${remote.branch}`
  const { result, refusal } = await insist(() =>
    remote.git(['push', '--porcelain', `--force-with-lease=${ref}:${head}`, remote.url, `${commit}:${ref}`])
  )
  if (!refusal) return true
  if (refusal === 'raced') return false
  throw refused(remote, refusal, result)
}

const refused = ({ branch, secrets }: Remote, refusal: Refusal, { stderr }: GitResult) =>
  refusalError(refusal, { branch, words: stderr, secrets })

/** Tries again what failed on the way. A push that was done and whose answer was lost is refused the second time as raced. */
async function insist(run: () => Promise<GitResult>): Promise<{ result: GitResult; refusal?: Refusal }> {
  const giveUpAt = Date.now() + 30_000
  for (let attempt = 1; ; attempt += 1) {
    const result = await run()
    if (result.code === 0) return { result }
    const refusal = refusalOf(result)
    const passing = refusal === 'transient' || refusal === 'unreachable'
    if (!passing || attempt === 3 || Date.now() > giveUpAt) return { result, refusal }
    await sleep(backoffMs(attempt + 3))
  }
}

async function withRemote<T>(options: BranchOptions, work: (remote: Remote) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(options.temporary ?? tmpdir(), 'tocsin-ledger-'))
  try {
    const basic = Buffer.from(`x-access-token:${options.token}`).toString('base64')
    const { env, command } = options
    const git = gitIn({ folder, config: settings(options.url, basic), ...(env && { env }), ...(command === undefined ? {} : { command }) })
    await git(['init', '--quiet', '--bare'])
    return await work({ git, url: options.url, branch: options.branch ?? 'tocsin-data', secrets: [options.token, basic] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The empty header drops one that a checkout left behind: two make GitHub answer 400. */
const settings = (url: string, basic: string) =>
  [
    [`http.${url}.extraheader`, ''],
    [`http.${url}.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ['credential.helper', ''],
    ['core.hooksPath', '/dev/null'],
    ['core.autocrlf', 'false'],
    ['gc.auto', '0'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '15']
  ] as const
