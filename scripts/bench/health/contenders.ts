import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from '../arguments.ts'
import { type Cost, measureOnce } from '../measure.ts'
import type { World } from '../rows.ts'
import { startBlackbox } from './blackbox.ts'
import type { Case } from './cases.ts'
import { oursOf, withLedger } from './ours.ts'
import { startStandIn } from './stand-in.ts'
import { upptimeOf } from './upptime.ts'

export interface Contender {
  name: string
  round(one: Case): Promise<Cost>
  close?(): Promise<void>
}

export const own = 'health-check'

/** What each peer is made of what `--peer` names. */
const peers: Readonly<Record<string, (path: string, temp: string, port: number) => Promise<Contender>>> = {
  async upptime(folder, temp) {
    const standIn = await startStandIn()
    const start = known((one: Case) => upptimeOf(one, folder, { temp, github: standIn.url }))
    return { name: 'upptime', round: (one) => measureOnce(start(one), temp), close: standIn.close }
  },
  async blackbox(path, temp, port) {
    return { name: 'blackbox', ...(await startBlackbox(path, temp, port)) }
  }
}

export const isHealthPeer = ({ name }: Asked['peers'][number]): boolean => name in peers

/** Ours first. `port`: a free one. */
export async function contendersOf(root: string, { peers: asked }: Asked, world: World, port: number): Promise<Contender[]> {
  const start = known((one: Case) => oursOf(one, join(root, 'actions', own), world))
  const temp = mkdtempSync(join(world.temp, 'health-'))
  const ours: Contender = { name: own, round: async (one) => measureOnce(withLedger(await start(one), temp), temp) }
  const others = asked.flatMap(({ name, folder }) => peers[name]?.(folder, temp, port) ?? [])
  return [ours, ...(await Promise.all(others))]
}

/** Each start is set up once. */
function known<T>(make: (one: Case) => T): (one: Case) => T {
  const made = new Map<Case, T>()
  return (one) => {
    const start = made.get(one) ?? make(one)
    made.set(one, start)
    return start
  }
}
