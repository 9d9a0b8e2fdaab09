import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingGit } from '@tocsin/ledger/git-server'
import { health } from './health/story.ts'
import { writePages, writePicture } from './pages.ts'
import { play } from './play.ts'
import type { Scene } from './scene.ts'
import { type Stage, setStage } from './stage.ts'
import { story as whole, withLedger } from './story/index.ts'
import { verdict } from './verdict.ts'

const began = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const story = whole.filter(({ example }) => !missingGit || !withLedger.includes(example ?? ''))
if (missingGit) console.log(`Without ${withLedger.join(', ')}: ${missingGit}.`)

const minutesOf = (scenes: readonly Scene[]) => scenes.reduce((sum, { after = 7 }) => sum + after, 0)
const folder = mkdtempSync(join(tmpdir(), 'health-'))
// The monitor has a stage and a clock of its own, so that both stories are told at the same time.
const [stage, monitored] = await Promise.all([setStage({ minutes: minutesOf(story) }), setStage({ minutes: minutesOf(health), folder })])
const all = story.length + health.length
const { problems, written } = await perform().finally(async () => {
  await Promise.all([stage.close(), monitored.close()])
  rmSync(folder, { recursive: true, force: true })
})

const count = (of: (on: Stage) => readonly unknown[]) => of(stage).length + of(monitored).length
console.log(['', ...written, ''].join('\n'))
console.log(
  `${all} runs, ${count(({ discord }) => discord.messages())} messages, ${count(({ discord }) => discord.requests)} requests to Discord, ${count(({ github }) => github.requests)} to GitHub, in ${seconds(began)}`
)
if (problems.length > 0) {
  console.error(`\n${problems.length} went wrong:\n\n${problems.join('\n\n')}`)
  process.exitCode = 1
}

async function perform() {
  const done = { count: 0 }
  const wrong = await Promise.all([playAll(story, stage, done), playAll(health, monitored, done)])
  const problems = [...wrong.flat(), ...verdict(stage), ...verdict(monitored)]
  const written = await writePages(stage, monitored)
  if (process.argv.includes('--picture')) console.log(await writePicture(stage))
  return { problems, written }
}

async function playAll(scenes: readonly Scene[], on: Stage, done: { count: number }): Promise<string[]> {
  const wrong: string[] = []
  for (const scene of scenes) {
    const since = performance.now()
    const problem = await play(scene, on)
    done.count += 1
    console.log(`${String(done.count).padStart(2)}/${all} ${problem ? '✗' : '✓'} ${scene.name} (${seconds(since)})`)
    if (problem) wrong.push(`${scene.name}: ${problem}`)
  }
  return wrong
}
