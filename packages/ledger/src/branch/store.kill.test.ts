import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { deathsAt, type Kill, seeded, turns } from '@tocsin/testkit/turns'
import { dyingBranch, folded, raced, sumOf, written } from '../dying.fixture.ts'
import { type GitServer, gitServer, missingGit } from '../git-server.fixture.ts'
import { type Ledger, ledgerOver } from '../ledger.ts'
import { type Machine, thisMachine } from './machine.ts'
import { branchStore } from './store.ts'

/** `npm run test:soak` plays more of them: a race on a real server takes a second. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 10) / 10)

jest.setTimeout(60_000 + 10_000 * trials)

const token = 'ghs_notARealTokenButAsLongAsOne00000000'
let server: GitServer
let temporary: string

beforeAll(async () => {
  if (missingGit) return
  server = await gitServer()
  temporary = mkdtempSync(join(tmpdir(), 'branch-kill-'))
})

afterAll(async () => {
  if (missingGit) return
  rmSync(temporary, { recursive: true })
  await server.close()
})

const open = (branch: string, machine: Machine = thisMachine): Ledger =>
  ledgerOver(branchStore({ url: server.url, token, branch, temporary }, machine))

const onServer = (branch: string) => server.git('show', `${branch}:history.lines`).split('\n')

/** A process that dies at one of its effects while it appends; then another one goes on. */
async function killed({ nth, moment }: Kill) {
  const branch = `dying-${nth}-${moment}`
  server.git('update-ref', `refs/heads/${branch}`, 'refs/heads/first')
  const { process, play } = turns(() => 0)
  const started: string[] = []
  const effect = process({ nth, moment })
  const machine = dyingBranch(noting(started), effect)
  let acknowledged = false
  void open(branch, machine)
    .append('history', ['dying'])
    .then(() => {
      acknowledged = true
    })
  await play()
  const before = onServer(branch)
  await open(branch).append('history', ['next'])
  const left = readdirSync(temporary).map((name) => join(temporary, name))
  const leftBehind = { folders: left.length, secrets: left.flatMap(filesBelow).filter(holdsSecret) }
  for (const folder of left) rmSync(folder, { recursive: true })
  return { acknowledged, before, lines: onServer(branch), leftBehind, last: started.at(-1) }
}

/** A machine that notes which commands were started. */
const noting = (started: string[]): Machine => ({
  ...thisMachine,
  gitIn(options) {
    const git = thisMachine.gitIn(options)
    return (args, more) => {
      started.push(args[0] ?? '')
      return git(args, more)
    }
  }
})

/** A machine on which every third push is done, but its answer gets lost, and the second try is refused: the branch is not what it was. */
const deaf = (random: () => number): Machine => ({
  ...thisMachine,
  gitIn(options) {
    const git = thisMachine.gitIn(options)
    return async (args, more) => {
      const result = await git(args, more)
      const isLost = args[0] === 'push' && result.code === 0 && random() < 1 / 3
      return isLost ? { code: 1, stdout: '! [rejected] (stale info)', stderr: '' } : result
    }
  }
})

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => existsSync(file) && statSync(file).isFile())

const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
const holdsSecret = (file: string) => [token, basic].some((secret) => readFileSync(file, 'latin1').includes(secret))

/** Of one append: a folder, thirteen commands, and the folder is removed. */
const effects = 14
/** What is there after one effect is what is there before the next. */
const deaths = deathsAt(effects).filter(({ nth, moment }) => nth === 1 || moment === 'after')

const withGit = needs(missingGit, describe)

withGit('a process that dies', () => {
  test('at any of its effects: its line is there whole or not at all, and another process goes on', async () => {
    const seed = open('first')
    await seed.append('history', ['first'])
    const seen: string[] = []
    for (const death of deaths) {
      const { acknowledged, before, lines, leftBehind, last } = await killed(death)
      const isThere = before.includes('dying')
      seen.push(`${last ?? 'nothing'}: ${isThere ? 'there' : 'not there'}, ${leftBehind.folders} folder left`)
      expect({ death, before }).toEqual({ death, before: isThere ? ['first', 'dying'] : ['first'] })
      expect({ death, lines }).toEqual({ death, lines: [...before, 'next'] })
      expect(leftBehind.secrets).toEqual([])
      expect(leftBehind.folders).toBeLessThanOrEqual(1)
      if (acknowledged) expect(isThere).toBe(true)
    }
    expect(seen).toMatchInlineSnapshot(`
[
  "nothing: not there, 0 folder left",
  "nothing: not there, 1 folder left",
  "init: not there, 1 folder left",
  "fetch: not there, 1 folder left",
  "rev-parse: not there, 1 folder left",
  "ls-tree: not there, 1 folder left",
  "cat-file: not there, 1 folder left",
  "cat-file: not there, 1 folder left",
  "read-tree: not there, 1 folder left",
  "hash-object: not there, 1 folder left",
  "update-index: not there, 1 folder left",
  "write-tree: not there, 1 folder left",
  "commit-tree: not there, 1 folder left",
  "push: there, 1 folder left",
  "push: there, 0 folder left",
]
`)
  })

  test('among five that write at once and miss answers, two of which die: what was acknowledged is there, what was not is there once or not at all', async () => {
    for (let seed = 1; seed <= trials; seed++) {
      const [branch, machine] = [`race-${seed}`, deaf(seeded(-seed))]
      const { acknowledged, problems } = await raced({
        ...{ seed, writers: 5, deaths: 2, effects: 40 },
        open: (effect) => open(branch, dyingBranch(machine, effect))
      })
      const found = await written(open(branch))
      const lost = acknowledged.filter((one) => !found.includes(one))
      expect({ seed, problems, lost, twice: found.length - new Set(found).size }).toEqual({ seed, problems: [], lost: [], twice: 0 })
      expect(acknowledged.length).toBeGreaterThanOrEqual(6)
      expect(server.git('rev-list', '--count', branch)).toBe('1')
    }
  })

  test('among four that fold lists into a sum and miss answers, two of which die: each list is counted once', async () => {
    for (let seed = 1; seed <= trials; seed++) {
      const [branch, machine] = [`fold-${seed}`, deaf(seeded(-seed))]
      const problems = await folded({
        ...{ seed, writers: 4, deaths: 2, effects: 50 },
        open: (effect) => open(branch, dyingBranch(machine, effect))
      })
      expect({ seed, problems, ...(await sumOf(open(branch))) }).toEqual({ seed, problems: [], sum: 12, left: 0 })
      expect(server.git('rev-list', '--count', branch)).toBe('1')
    }
  })
})
