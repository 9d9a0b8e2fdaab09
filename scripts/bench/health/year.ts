import { pathToFileURL } from 'node:url'
import type { Verdict } from '../table.ts'

const most = 2_000_000
const simulation = { days: 365, endpoints: 20 }

/** What a year of rounds takes on the data branch, as a server packs it. */
export async function yearVerdict(root: string): Promise<Verdict> {
  const { packed, commits } = await branchSize(root)
  const MB = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
  return {
    met: packed <= most && commits === 1,
    text: `data branch after ${simulation.days} days of 5-minute rounds of ${simulation.endpoints} endpoints: ${MB(packed)} of at most ${MB(most)}, commits: ${commits} of 1`
  }
}

/** By its URL: another project of the compiler holds it. */
async function branchSize(root: string): Promise<{ packed: number; commits: number }> {
  const { href } = pathToFileURL(`${root}/actions/health-check/src/history/year.fixture.ts`)
  const fixture = await import(href)
  return fixture.branchSize(simulation)
}
