import { existsSync, globSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { Asked } from '../arguments.ts'
import type { Start } from '../step.ts'
import { findPython } from './python.ts'

export interface Contender {
  name: string
  start: Start
}

export interface Contenders {
  /** Ours first. */
  racing: readonly Contender[]
  /** Those that cannot run here, and why. */
  leftOut: readonly { name: string; why: string }[]
}

export const own = 'flake-analysis'

const readers = join(import.meta.dirname, 'readers')

/** Those that a reader of this folder knows how to start. */
const known = globSync('*.{mjs,py}', { cwd: readers })
  .map((file) => basename(file, extname(file)))
  .filter((name) => name !== 'ours' && name !== 'tell')

export const isJUnitPeer = ({ name }: Asked['peers'][number]): boolean => known.includes(name)

/** `totals`: where each tells what it saw. */
export function contendersOf(root: string, { peers, junit }: Asked & { junit: string }, totals: string, cwd: string): Contenders {
  if (!existsSync(join(root, 'build/actions/flake-analysis'))) throw new Error('Nothing to measure yet: run `npx tsc -b` first.')
  const start = (reader: string, folder: string): Start => ({
    args: [join(readers, reader), resolve(folder), resolve(junit)],
    // Its parser of arguments is the only one that reads the terminal.
    env: { BENCH_TOTALS: totals, CI: 'true', ...(process.env.PYTHONPATH && { PYTHONPATH: process.env.PYTHONPATH }) },
    cwd
  })
  const others = peers.filter(isJUnitPeer).map(({ name, folder }) => startOf(name, (reader) => start(reader, folder)))
  return {
    racing: [{ name: own, start: start('ours.mjs', root) }, ...others.flatMap((one) => ('start' in one ? [one] : []))],
    leftOut: others.flatMap((one) => ('why' in one ? [one] : []))
  }
}

function startOf(name: string, start: (reader: string) => Start): Contender | Contenders['leftOut'][number] {
  if (existsSync(join(readers, `${name}.mjs`))) return { name, start: start(`${name}.mjs`) }
  const python = findPython()
  return 'missing' in python ? { name, why: python.missing } : { name, start: { program: python.program, ...start(`${name}.py`) } }
}
