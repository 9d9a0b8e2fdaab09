import { existsSync, globSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Asked } from '../arguments.ts'
import type { Start } from '../step.ts'

export interface Contender {
  name: string
  start: Start
}

export const own = 'flake-analysis'

const readers = join(import.meta.dirname, 'readers')

/** Those that a reader of this folder knows how to start. */
const known = globSync('*.mjs', { cwd: readers })
  .map((file) => basename(file, '.mjs'))
  .filter((name) => name !== 'ours' && name !== 'tell')

export const isJUnitPeer = ({ name }: Asked['peers'][number]): boolean => known.includes(name)

/** Ours first. `totals`: where each tells what it saw. */
export function contendersOf(root: string, { peers, junit }: Asked & { junit: string }, totals: string, cwd: string): Contender[] {
  if (!existsSync(join(root, 'build/actions/flake-analysis'))) throw new Error('Nothing to measure yet: run `npx tsc -b` first.')
  const start = (reader: string, folder: string): Start => ({
    args: [join(readers, `${reader}.mjs`), resolve(folder), resolve(junit)],
    // Its parser of arguments is the only one that reads the terminal.
    env: { BENCH_TOTALS: totals, CI: 'true' },
    cwd
  })
  const others = peers.filter(isJUnitPeer).map(({ name, folder }) => ({ name, start: start(name, folder) }))
  return [{ name: own, start: start('ours', root) }, ...others]
}
