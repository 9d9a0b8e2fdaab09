import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { type GitServer, gitServer, missingGit } from '../git-server.fixture.ts'
import { type Ledger, ledgerOver } from '../ledger.ts'
import type { BranchOptions } from './repository.ts'
import { branchStore } from './store.ts'

jest.setTimeout(120_000)

const token = 'ghs_notARealTokenButAsLongAsOne00000000'
const basic = Buffer.from(`x-access-token:${token}`).toString('base64')

let server: GitServer
let temporary: string

const withGit = needs(missingGit, describe)

beforeEach(async () => {
  if (missingGit) return
  server = await gitServer()
  temporary = mkdtempSync(join(tmpdir(), 'branch-test-'))
})

afterEach(async () => {
  if (missingGit) return
  expect(readdirSync(temporary)).toEqual([])
  rmSync(temporary, { recursive: true })
  await server.close()
})

const open = (options: Partial<BranchOptions> = {}): Ledger => ledgerOver(branchStore({ url: server.url, token, temporary, ...options }))

async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    return String((error as Error).message).replaceAll(server.origin, '<server>')
  }
  throw new Error('it did not fail')
}

withGit('the branch', () => {
  test('holds one commit without parents, whatever was written', async () => {
    const ledger = open()
    await ledger.update('state/alerts', () => ({ open: 1 }))
    await ledger.append('history', ['one'])
    await ledger.update('state/alerts', () => ({ open: 2 }))
    expect(server.git('rev-list', '--count', 'tocsin-data')).toBe('1')
    expect(server.git('ls-tree', '-r', '--name-only', 'tocsin-data').split('\n')).toEqual([
      'README.md',
      'history.lines',
      'state/alerts.json'
    ])
    expect(server.git('log', '--format=%an <%ae>%n%s', 'tocsin-data')).toBe(
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>\nUpdate state/alerts.json [skip ci]'
    )
  })

  test('leaves other branches and files of other writers alone', async () => {
    await open({ branch: 'other' }).update('mine', () => 1)
    const other = server.git('rev-parse', 'other')
    await open().update('a', () => 1)
    await open().update('b', () => 2)
    expect(server.git('rev-parse', 'other')).toBe(other)
    expect(await open().read('a')).toBe(1)
  })

  test('costs three requests for a read and none of them counts as an API call', async () => {
    await open().update('state', () => 1)
    server.requests.length = 0
    await open().read('state')
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /octo/app.git/info/refs?service=git-upload-pack',
      'POST /octo/app.git/git-upload-pack',
      'POST /octo/app.git/git-upload-pack'
    ])
  })

  test('sends the token as a header and never in an address', async () => {
    await open().update('state', () => 1)
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([`basic ${basic}`]))
    expect(server.requests.filter(({ url }) => url.includes(token))).toEqual([])
  })

  test('shows neither token nor header to the arguments and settings that other processes can read', async () => {
    const calls = await recorded(() => open().update('state', () => 1))
    expect(calls.args.length).toBeGreaterThan(5)
    expect(JSON.stringify(calls.args)).not.toContain(token)
    expect(JSON.stringify(calls.args)).not.toContain(basic)
  })

  test('takes nothing from the settings of an outer git or the secrets of the step', async () => {
    const env = { PATH: process.env.PATH, GIT_DIR: '/nowhere', GIT_TRACE_CURL: '1', INPUT_SECRET: 'secret', GIT_CONFIG_COUNT: '9' }
    await open({ env }).update('state', () => 1)
    expect(await open().read('state')).toBe(1)
  })

  test('works in the folder that the runner empties after each job', async () => {
    const seen: string[] = []
    server.intercept(() => {
      seen.push(...readdirSync(temporary))
      return undefined
    })
    const env = { PATH: process.env.PATH, RUNNER_TEMP: temporary }
    await ledgerOver(branchStore({ url: server.url, token, env })).read('state')
    expect(seen[0]).toMatch(/^tocsin-ledger-/)
  })

  test('applies the change again on what a faster process wrote', async () => {
    await open({ branch: 'faster' }).update('count', () => 500)
    await open().update('count', () => 10)
    const seen: unknown[] = []
    await open().update('count', (current) => {
      if (seen.length === 0) server.git('update-ref', 'refs/heads/tocsin-data', 'refs/heads/faster')
      seen.push(current)
      return Number(current) + 1
    })
    expect(seen).toEqual([10, 500])
    expect(await open().read('count')).toBe(501)
  })

  test('does not write twice when the answer to a push is lost', async () => {
    let lost = 0
    server.intercept(({ method, url }) => {
      if (method !== 'POST' || !url.endsWith('/git-receive-pack') || lost > 0) return undefined
      lost += 1
      return 'hang-up-after'
    })
    await open().append('history', ['once'])
    expect(lost).toBe(1)
    expect(await open().lines('history')).toEqual(['once'])
  })

  test('writes once when a push is cut in the middle', async () => {
    let cuts = 0
    server.intercept(({ method, url }) => {
      if (method !== 'POST' || !url.endsWith('/git-receive-pack') || cuts > 0) return undefined
      cuts += 1
      return 'hang-up-midway'
    })
    await open().append('history', ['once'])
    expect(cuts).toBe(1)
    expect(await open().lines('history')).toEqual(['once'])
    expect(server.git('fsck', '--strict')).toBe('')
  })

  test('tries again after an error of the server', async () => {
    let failed = 0
    server.intercept(() => {
      failed += 1
      return failed <= 2 ? { status: 502 } : undefined
    })
    expect(await open().update('state', () => 1)).toBe(1)
  })
})

withGit('what goes wrong', () => {
  const push = (url: string) => url.includes('git-receive-pack')

  test('no permission to write', async () => {
    server.intercept(({ url }) => (push(url) ? { status: 403, body: 'Write access to repository not granted.' } : undefined))
    expect(await failure(open().update('state', () => 1))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: the token may not use it.
fatal: unable to access '<server>/octo/app.git/': The requested URL returned error: 403
→ Add \`permissions: contents: write\` to the job that uses this step."
`)
  })

  test('a bad token', async () => {
    server.intercept(() => ({ status: 401 }))
    expect(await failure(open().update('state', () => 1))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: the token was not accepted.
fatal: could not read Username for '<server>': terminal prompts disabled
→ Pass a valid token, as \`github-token\` or, where the action has it, \`write-token\`; the default is the one of the job."
`)
  })

  test('no such repository', async () => {
    expect(await failure(open({ url: `${server.origin}/octo/none.git` }).read('state'))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: the repository was not found.
fatal: repository '<server>/octo/none.git/' not found
→ Give the token access to the repository; \`permissions: contents: write\` on the job is enough for its own."
`)
  })

  test('a rule that refuses the push', async () => {
    const hook = join(server.folder, 'hooks/pre-receive')
    writeFileSync(
      hook,
      `#!/bin/sh\necho "error: GH013: Repository rule violations found for refs/heads/tocsin-data." >&2\necho "- Commits must have verified signatures. ${token}" >&2\nexit 1\n`,
      { mode: 0o755 }
    )
    expect(await failure(open().update('state', () => 1))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: a rule of the repository refuses the push.
remote: error: GH013: Repository rule violations found for refs/heads/tocsin-data.
remote: - Commits must have verified signatures. ***
error: failed to push some refs to '<server>/octo/app.git'
→ Exempt the data branch from the ruleset or branch protection (rules on signed commits and on force pushes, too), or use \`ledger: none\`."
`)
  })

  test('a server out of order', async () => {
    server.intercept(() => ({ status: 503 }))
    expect(await failure(open().read('state'))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: the server could not be reached, or is out of order.
fatal: unable to access '<server>/octo/app.git/': The requested URL returned error: 503
→ Check the network, proxy and certificate settings of the runner, and githubstatus.com."
`)
  })

  test('nobody listens', async () => {
    const port = await freePort()
    const said = await failure(open({ url: `http://127.0.0.1:${port}/octo/app.git` }).read('state'))
    expect(said.replaceAll(String(port), '<port>').replace(/after \d+ ms/, 'after <n> ms')).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: the server could not be reached, or is out of order.
fatal: unable to access 'http://127.0.0.1:<port>/octo/app.git/': Failed to connect to 127.0.0.1 port <port> after <n> ms: Couldn't connect to server
→ Check the network, proxy and certificate settings of the runner, and githubstatus.com."
`)
  })

  test('no git', async () => {
    expect(await failure(open({ command: 'no-such-git' }).read('state'))).toMatchInlineSnapshot(`
"The ledger needs git, and it could not be started: spawn no-such-git ENOENT
→ Install git on this runner, or use \`ledger: none\` or \`ledger: file:<folder>\`."
`)
  })

  /** A git that does something else first. */
  function wrapped(script: string): { command: string; env: NodeJS.ProcessEnv } {
    const command = join(server.folder, 'git-before')
    writeFileSync(command, `#!/bin/sh\n${script}\nexec git "$@"\n`, { mode: 0o755 })
    return { command, env: { PATH: process.env.PATH } }
  }

  test('a git from before it knew our options', async () => {
    const old = wrapped('case "$*" in *--no-write-fetch-head*) echo "error: unknown option" >&2; exit 129;; esac')
    expect(await failure(open(old).read('state'))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: git is too old on this runner.
error: unknown option
→ Install git 2.31 or newer, or use \`ledger: none\` or \`ledger: file:<folder>\`."
`)
  })

  test('a git from before it read settings from the environment', async () => {
    server.intercept(({ authorization }) => (authorization === '' ? { status: 401 } : undefined))
    expect(await failure(open(wrapped('unset GIT_CONFIG_COUNT')).update('state', () => 1))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" cannot be used: git is too old on this runner.
fatal: could not read Username for '<server>': terminal prompts disabled
→ Install git 2.31 or newer, or use \`ledger: none\` or \`ledger: file:<folder>\`."
`)
  })

  test('no room for a temporary folder', async () => {
    const nowhere = join(temporary, 'absent')
    expect((await failure(open({ temporary: nowhere }).read('state'))).replaceAll(temporary, '<temporary>')).toMatchInlineSnapshot(`
"The ledger needs a temporary folder, and none could be made in "<temporary>/absent".
→ Make room there, or set \`RUNNER_TEMP\` to a folder that this job may write to."
`)
  })

  test('a repository that cannot be made', async () => {
    expect(await failure(open(wrapped('[ "$1" = init ] && echo "fatal: disk full" >&2 && exit 128')).read('state'))).toBe(
      'git failed with 128: fatal: disk full'
    )
  })

  test('always somebody faster', async () => {
    const hook = join(server.folder, 'hooks/update')
    writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    expect(await failure(open({ attempts: 2 }).update('state', () => 1))).toMatchInlineSnapshot(`
"The ledger branch "tocsin-data" was changed by others 2 times in a row.
→ Let fewer jobs write to the ledger at once, for example with \`concurrency\`."
`)
  })

  test('a document that somebody broke by hand', async () => {
    const store = branchStore({ url: server.url, token, temporary })
    await store.write(['state.json'], () => ({ 'state.json': '{ broken' }))
    expect(await failure(open().read('state'))).toMatchInlineSnapshot(`
"The ledger document "state" is not JSON.
→ Restore the file from before it was edited by hand, or delete it."
`)
  })
})

async function freePort(): Promise<number> {
  const listener = createServer()
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  await new Promise((resolve) => listener.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** The command lines of every git that was started, by a git that writes them down first. */
async function recorded(work: () => Promise<unknown>): Promise<{ args: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'recording-git-'))
  const log = join(folder, 'log')
  const wrapper = join(folder, 'git')
  writeFileSync(wrapper, `#!/bin/sh\nprintf '%s\\n' "$*" >> ${log}\nPATH='${process.env.PATH}' exec git "$@"\n`)
  chmodSync(wrapper, 0o755)
  const path = process.env.PATH
  process.env.PATH = `${folder}:${path}`
  try {
    await work()
    return { args: existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [] }
  } finally {
    process.env.PATH = path
    rmSync(folder, { recursive: true })
  }
}
