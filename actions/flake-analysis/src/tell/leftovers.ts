import { optionsOf, problemOf, sendLeftovers } from '@tocsin/action-kit'
import type { FlakesTold, FlakeTellPorts, FlakeTo } from './tell.ts'

/** Sends what an outage kept back; `failed` says what is not done where that fails. `used` are the channels that were tried already. It never throws. */
export async function leftovers(to: FlakeTo, ports: FlakeTellPorts, failed: string, used?: ReadonlySet<string>): Promise<FlakesTold> {
  try {
    return { receipts: await sendLeftovers(to.inputs, to.config, optionsOf(to), ports, used), problems: [] }
  } catch (error) {
    return { receipts: [], problems: [problemOf(error, failed)] }
  }
}
