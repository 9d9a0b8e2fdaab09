import { deathWithin, type Effect, seeded, turns } from '@tocsin/testkit/turns'
import type { Machine as BranchMachine } from './branch/machine.ts'
import type { Machine as FileMachine } from './file/machine.ts'
import type { Ledger } from './ledger.ts'
import type { Kept, Keys } from './several.ts'

/** The same machine for a process that may die at any of its effects. Nobody sleeps in truth. */
export const dyingBranch = (machine: BranchMachine, effect: Effect): BranchMachine => ({
  gitIn(options) {
    const git = machine.gitIn(options)
    return (...call) => effect(() => git(...call))
  },
  makeFolder: (parent) => effect(() => machine.makeFolder(parent)),
  removeFolder: (folder) => effect(() => machine.removeFolder(folder)),
  sleep: () => effect(async () => undefined),
  now: machine.now
})

/** As above, with a clock that only those who sleep move on: `ms` each time. */
export function dyingFile(machine: FileMachine, effect: Effect, clock: { now: number; ms: number }): FileMachine {
  return {
    read: (file) => effect(() => machine.read(file)),
    create: (file, text) => effect(() => machine.create(file, text)),
    write: (file, text) => effect(() => machine.write(file, text)),
    rename: (from, to) => effect(() => machine.rename(from, to)),
    link: (from, to) => effect(() => machine.link(from, to)),
    remove: (file) => effect(() => machine.remove(file)),
    makeFolder: (folder) => effect(() => machine.makeFolder(folder)),
    list: (folder) => effect(() => machine.list(folder)),
    files: (folder) => effect(() => machine.files(folder)),
    bytes: (file) => effect(() => machine.bytes(file)),
    isLink: (path) => effect(() => machine.isLink(path)),
    sleep: () =>
      effect(async () => {
        clock.now += clock.ms
      }),
    now: () => clock.now
  }
}

export interface Raced {
  /** Names whose write was acknowledged. */
  acknowledged: string[]
  /** What went wrong in those that lived. */
  problems: string[]
}

export interface RaceOptions {
  seed: number
  writers: number
  deaths: number
  /** A death happens at one of that many first effects. */
  effects: number
  open(effect: Effect): Ledger
}

/** Several writers in one process take turns by chance, each adding its name to a document and a list; the first ones die on the way. */
export async function raced({ seed, writers, deaths, effects, open }: RaceOptions): Promise<Raced> {
  const random = seeded(seed)
  const { process, play } = turns(random)
  const result: Raced = { acknowledged: [], problems: [] }
  for (let index = 0; index < writers; index++) {
    const kill = deathWithin(effects, random)
    const ledger = open(process(index < deaths ? kill : undefined))
    void writeName(ledger, `w${index}`, result).catch((error: unknown) => result.problems.push(String(error)))
  }
  await play()
  return result
}

async function writeName(ledger: Ledger, name: string, { acknowledged }: Raced): Promise<void> {
  await ledger.append('history', [name])
  acknowledged.push(`line ${name}`)
  await ledger.update('state', (current) => ({ ...Object(current), [name]: Number(Object(current)[name] ?? 0) + 1 }))
  acknowledged.push(`state ${name}`)
}

/** What is there, in the words of `acknowledged`; whatever is there twice stands twice. */
export async function written(ledger: Ledger): Promise<string[]> {
  const lines = (await ledger.lines('history')).map((line) => `line ${line}`)
  const state: Record<string, number> = Object(await ledger.read('state'))
  return [...lines, ...Object.entries(state).flatMap(([name, times]) => Array<string>(times).fill(`state ${name}`))]
}

const first = { under: 'queue', pick: ({ lists }: Required<Keys>): Keys => ({ lists: lists.slice(0, 1), documents: ['sum'] }) }

/** Moves the first list of a queue into a sum, in one step. */
function fold({ documents, lists }: Kept): Partial<Kept> {
  const sum = Object.values(lists)
    .flat()
    .reduce((total, line) => total + Number(line), Number(documents.sum ?? 0))
  return { documents: { sum }, lists: Object.fromEntries(Object.keys(lists).map((key) => [key, []])) }
}

/** Several processes fold a queue of four lists that add up to 12; the first ones die on the way. Gives what went wrong in those that lived. */
export async function folded({ seed, writers, deaths, effects, open }: RaceOptions): Promise<string[]> {
  const random = seeded(seed)
  const { process, play } = turns(random)
  const problems: string[] = []
  const queue = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`queue/${name}`, ['1', '2']]))
  await open((work) => work()).change({ lists: Object.keys(queue) }, () => ({ lists: queue }))
  for (let index = 0; index < writers; index++) {
    const kill = deathWithin(effects, random)
    const ledger = open(process(index < deaths ? kill : undefined))
    void foldTwice(ledger).catch((error: unknown) => problems.push(String(error)))
  }
  await play()
  return problems
}

async function foldTwice(ledger: Ledger): Promise<void> {
  for (let time = 0; time < 2; time++) await ledger.change(first, fold)
}

export async function sumOf(ledger: Ledger): Promise<{ sum: unknown; left: number }> {
  return { sum: await ledger.read('sum'), left: (await ledger.keysUnder('queue')).lists.length }
}
