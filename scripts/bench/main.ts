import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { barLine, bars } from '../sizes/bars.ts'
import { type Asked, readArguments, usage } from './arguments.ts'
import { decisionLine } from './decision.ts'
import { benchFlakes } from './flakes/flakes.ts'
import { isHealthPeer } from './health/contenders.ts'
import { benchHealth } from './health/health.ts'
import { isJUnitPeer } from './junit/contenders.ts'
import { benchJUnit } from './junit/junit.ts'
import { type Cost, measure, starts } from './measure.ts'
import { floor, type Row, rowsOf, startWorld, type World } from './rows.ts'
import { medians, table, verdictLine, verdicts } from './table.ts'

const root = resolve(import.meta.dirname, '../..')
const asked = askedOf(process.argv.slice(2))
const temp = mkdtempSync(join(tmpdir(), 'bench-'))
const world = await startWorld(temp)

function askedOf(args: readonly string[]): Asked {
  try {
    return readArguments(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n→ ${usage}`)
    process.exit(2)
  }
}

/** One sample, which counts only when every message arrived. */
async function sample({ name, start, posts }: Row, { discord }: World): Promise<Cost> {
  const before = discord.messages().length
  const cost = await measure(start, temp)
  const posted = discord.messages().length - before
  if (posted !== (posts ? starts + 1 : 0)) throw new Error(`${name} posted ${posted} messages in ${starts + 1} starts`)
  return cost
}

function sizes(): void {
  const folder = join(root, 'dist/notify-discord')
  const size = (file: string) => statSync(join(folder, file)).size
  const chunks = globSync('*.index.js', { cwd: folder }).map(size)
  const entry = size('index.js')
  const all = chunks.reduce((sum, bytes) => sum + bytes, 0)
  const archive = execFileSync('git', ['archive', '--format=tar.gz', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 200_000_000
  })
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.log(`\nnotify-discord: entry ${kB(entry)}, ${chunks.length} lazy chunks ${kB(all)}, total ${kB(entry + all)}`)
  console.log(bars({ 'notify-discord': entry }, archive.length).map(barLine).join('\n'))
}

async function benchDiscord(): Promise<void> {
  const rows = await rowsOf(root, { ...asked, peers: asked.peers.filter((peer) => !isHealthPeer(peer) && !isJUnitPeer(peer)) }, world)
  const costs = new Map(rows.map((row): [Row, Cost[]] => [row, []]))
  // Rows take turns, so that a busy moment of the machine falls on all of them. The first round warms up and is not counted.
  for (let round = 0; round <= asked.rounds; round++) {
    process.stderr.write(`\rround ${round} of ${asked.rounds} `)
    for (const row of rows) {
      const cost = await sample(row, world)
      if (round > 0) costs.get(row)?.push(cost)
    }
  }
  const measured = rows.map((row) => ({ name: row.name, cost: medians(costs.get(row) ?? []) }))
  console.log(
    `\rNode ${process.version}, whole processes, medians of ${asked.rounds} rounds of ${starts} starts in turn, services on loopback\n`
  )
  console.log(table(measured))
  console.log(
    `\n${verdicts(measured.filter(({ name }) => name !== floor))
      .map(verdictLine)
      .join('\n')}`
  )
  sizes()
  console.log(decisionLine())
}

try {
  if (asked.actions.includes('notify-discord')) await benchDiscord()
  if (asked.actions.includes('health-check')) await benchHealth(root, asked, world)
  if (asked.actions.includes('flake-analysis'))
    await (asked.junit ? benchJUnit(root, { ...asked, junit: asked.junit }, temp) : benchFlakes(root, world))
  world.github.assertClean()
} finally {
  await Promise.all([world.discord.close(), world.github.close()])
  rmSync(temp, { recursive: true, force: true })
}
