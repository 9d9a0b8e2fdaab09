import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from '../arguments.ts'
import type { Cost } from '../measure.ts'
import type { World } from '../rows.ts'
import { medians, table, type Verdict, verdictLine } from '../table.ts'
import { type Case, casesOf } from './cases.ts'
import { type Contender, contendersOf, own } from './contenders.ts'
import { freePort, startFleet } from './fleet.ts'
import { healthVerdicts, type Result } from './verdicts.ts'
import { yearVerdict } from './year.ts'

/** What rounds of `health-check` cost beside its peers, and all that they are held to. */
export async function benchHealth(root: string, asked: Asked, world: World): Promise<void> {
  const fleet = await startFleet()
  const contenders = await contendersOf(root, asked, world, await freePort())
  const results: Result[] = []
  try {
    for (const one of casesOf(fleet.open, fleet.closed)) {
      const rows = await measured(one, contenders, asked.rounds)
      results.push({ name: one.name, rows })
      console.log(`\r${own}, ${one.name}, ${one.once ? 'one round' : `medians of ${asked.rounds} rounds in turn`}\n\n${table(rows)}\n`)
    }
  } finally {
    await Promise.all([fleet.close(), ...contenders.map(({ close }) => close?.())])
  }
  const verdicts = [...healthVerdicts(results), sizeVerdict(root), await yearVerdict(root)]
  console.log(verdicts.map(verdictLine).join('\n'))
}

/** The first round warms up and is not counted, but where one has to do. */
async function measured(one: Case, contenders: readonly Contender[], rounds: number) {
  const costs = new Map(contenders.map((contender): [Contender, Cost[]] => [contender, []]))
  for (let round = one.once ? 1 : 0; round <= (one.once ? 1 : rounds); round++) {
    process.stderr.write(`\r${one.name}: round ${round} `)
    for (const contender of contenders) {
      const cost = await contender.round(one)
      if (round > 0) costs.get(contender)?.push(cost)
    }
  }
  return contenders.map((contender) => ({ name: contender.name, cost: medians(costs.get(contender) ?? []) }))
}

const mostBytes = 1_000_000

function sizeVerdict(root: string): Verdict {
  const cwd = join(root, 'dist', own)
  const bytes = globSync('*.js', { cwd }).reduce((sum, file) => sum + statSync(join(cwd, file)).size, 0)
  const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`
  return { met: bytes <= mostBytes, text: `code of dist/${own}: ${kB(bytes)} of at most ${kB(mostBytes)}` }
}
