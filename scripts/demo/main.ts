import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingGit } from '@tocsin/ledger/git-server'
import { files } from './flakes/files.ts'
import { endOfFlakes, flakes, minutes } from './flakes/story.ts'
import { health } from './health/story.ts'
import { writePages, writePicture, writeReportPicture } from './pages.ts'
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
const folders = ['health-', 'flakes-'].map((name) => mkdtempSync(join(tmpdir(), name)))
// The monitor and the flakes have stages and clocks of their own, so that all stories are told at the same time.
const [stage, monitored, flaking] = await Promise.all([
  setStage({ minutes: minutesOf(story) }),
  setStage({ minutes: minutesOf(health), folder: folders[0] }),
  setStage({ minutes, folder: folders[1], end: endOfFlakes(), files })
])
const stages = [stage, monitored, flaking]
const all = story.length + health.length + flakes.length
const { problems, written } = await perform().finally(async () => {
  await Promise.all(stages.map((each) => each.close()))
  for (const each of folders) rmSync(each, { recursive: true, force: true })
})

const count = (of: (on: Stage) => readonly unknown[]) => stages.reduce((sum, each) => sum + of(each).length, 0)
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
  const wrong = await Promise.all([playAll(story, stage, done), playAll(health, monitored, done), playAll(flakes, flaking, done)])
  const problems = [...wrong.flat(), ...stages.flatMap(verdict)]
  const written = await writePages({ stage, monitored, flaking })
  if (process.argv.includes('--picture')) console.log(await writePicture(stage), await writeReportPicture())
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
