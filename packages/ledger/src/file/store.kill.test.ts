import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { deathsAt, type Kill, turns } from '@tocsin/testkit/turns'
import { dyingFile, folded, raced, sumOf, written } from '../dying.fixture.ts'
import { type Ledger, ledgerOver } from '../ledger.ts'
import { leaseMs } from './lock.ts'
import { type Machine, thisMachine } from './machine.ts'
import { fileStore } from './store.ts'

/** `npm run test:soak` plays more of them. */
const trials = Number(process.env.TOCSIN_TRIALS ?? 30)
const patienceMs = 20_000 + 300 * trials

const parent = mkdtempSync(join(tmpdir(), 'ledger-kill-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** Without flushing to the disk, which outlives a process anyway. */
const machine: Machine = { ...thisMachine, create: (file, text) => writeFile(file, text, { flag: 'wx' }) }

const restless = (clock: { now: number; ms: number }) => dyingFile(machine, (work) => work(), clock)

/** A ledger with something in it. */
async function begun(name: string) {
  const folder = join(parent, name)
  const clock = { now: Date.now(), ms: 100 }
  const survivor = ledgerOver(fileStore(folder, restless(clock)))
  await survivor.append('history', ['first'])
  return { folder, clock, survivor }
}

/** A process that dies at one of its effects while it appends; then another one goes on. */
async function killed({ nth, moment }: Kill, name: string) {
  const { folder, clock, survivor } = await begun(name)
  const { process, play } = turns(() => 0)
  let acknowledged = false
  const dying: Ledger = ledgerOver(fileStore(folder, dyingFile(machine, process({ nth, moment }), clock)))
  void dying.append('history', ['dying']).then(() => {
    acknowledged = true
  })
  await play()
  const [lines, stoppedAt] = [await survivor.lines('history'), clock.now]
  for (const next of ['next', 'and next']) await survivor.append('history', [next])
  return {
    acknowledged,
    before: lines,
    lines: await survivor.lines('history'),
    waitedMs: clock.now - stoppedAt,
    names: readdirSync(folder)
  }
}

/** More than an append has. */
const effects = 20

test.each(deathsAt(effects))('killed $moment effect $nth: the line is there whole or not at all, and others go on', async (death) => {
  const { acknowledged, before, lines, waitedMs, names } = await killed(death, `${death.nth}-${death.moment}`)
  expect([['first'], ['first', 'dying']]).toContainEqual(before)
  expect(lines).toEqual([...before, 'next', 'and next'])
  if (acknowledged) expect(before).toEqual(['first', 'dying'])
  expect(waitedMs).toBeLessThanOrEqual(leaseMs + 100)
  expect(names.filter((file) => file.startsWith('.lock'))).toHaveLength(1)
  expect(names.filter((file) => !file.startsWith('.lock'))).toEqual(['history.lines'])
})

test('the cases reach from the first effect to beyond the last', async () => {
  expect((await killed({ nth: 1, moment: 'before' }, 'first')).before).toEqual(['first'])
  expect((await killed({ nth: effects, moment: 'before' }, 'last')).acknowledged).toBe(true)
})

/** One process moves a list into a document and a list, and dies at one of its effects. */
async function killedMoving(death: Kill) {
  const { folder, clock, survivor } = await begun(`move-${death.nth}-${death.moment}`)
  const { process, play } = turns(() => 0)
  const dying = ledgerOver(fileStore(folder, dyingFile(machine, process(death), clock)))
  const moved = { documents: { state: 'moved' }, lists: { history: [], 'deep/er': ['first'] } }
  let acknowledged = false
  void dying
    .change({ documents: ['state'], lists: ['history', 'deep/er'] }, () => moved)
    .then(() => {
      acknowledged = true
    })
  await play()
  const kept = await survivor.readAll({ documents: ['state'], lists: ['history', 'deep/er'] })
  return { acknowledged, kept, moved, names: readdirSync(folder) }
}

/** More than a change of three texts has. */
const effectsOfMove = 50

test.each(deathsAt(effectsOfMove).filter(({ nth, moment }) => nth === 1 || moment === 'after'))(
  'killed $moment effect $nth of a change of several: all of it is there or nothing',
  async (death) => {
    const { acknowledged, kept, moved, names } = await killedMoving(death)
    const untouched = { documents: { state: undefined }, lists: { history: ['first'], 'deep/er': [] } }
    expect([moved, untouched]).toContainEqual(kept)
    if (acknowledged) expect(kept).toEqual(moved)
    expect(names).not.toContain('.journal.json')
  }
)

test('those cases, too, reach beyond the last effect', async () => {
  expect((await killedMoving({ nth: effectsOfMove, moment: 'before' })).acknowledged).toBe(true)
})

test(
  'of six that fold lists into a sum three die: each list is counted once',
  async () => {
    for (let seed = 1; seed <= trials; seed++) {
      const folder = join(parent, `fold-${seed}`)
      const clock = { now: Date.now(), ms: 100 }
      const problems = await folded({
        ...{ seed, writers: 6, deaths: 3, effects: 60 },
        open: (effect) => ledgerOver(fileStore(folder, dyingFile(machine, effect, clock)))
      })
      expect({ seed, problems, ...(await sumOf(ledgerOver(fileStore(folder)))) }).toEqual({ seed, problems: [], sum: 12, left: 0 })
      rmSync(folder, { recursive: true })
    }
  },
  patienceMs
)

test(
  'of eight writers at once three die: what was acknowledged is there, what was not is there once or not at all',
  async () => {
    let unacknowledged = 0
    for (let seed = 1; seed <= trials; seed++) {
      const folder = join(parent, `race-${seed}`)
      const clock = { now: Date.now(), ms: 100 }
      const { acknowledged, problems } = await raced({
        ...{ seed, writers: 8, deaths: 3, effects: 40 },
        open: (effect) => ledgerOver(fileStore(folder, dyingFile(machine, effect, clock)))
      })
      const found = await written(ledgerOver(fileStore(folder)))
      const lost = acknowledged.filter((one) => !found.includes(one))
      expect({ seed, problems, lost, twice: found.length - new Set(found).size }).toEqual({ seed, problems: [], lost: [], twice: 0 })
      expect(acknowledged.length).toBeGreaterThanOrEqual(10)
      unacknowledged += found.length - acknowledged.length
      rmSync(folder, { recursive: true })
    }
    if (trials >= 30) expect(unacknowledged).toBeGreaterThan(0)
  },
  patienceMs
)
