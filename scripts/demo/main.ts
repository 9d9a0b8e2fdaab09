import { missingGit } from '@tocsin/ledger/git-server'
import { writePages, writePicture } from './pages.ts'
import { play } from './play.ts'
import { type Stage, setStage } from './stage.ts'
import { story as whole, withLedger } from './story/index.ts'
import { verdict } from './verdict.ts'

const began = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const story = whole.filter(({ example }) => !missingGit || !withLedger.includes(example ?? ''))
if (missingGit) console.log(`Without ${withLedger.join(', ')}: ${missingGit}.`)

const stage = await setStage({ minutes: story.reduce((sum, { after = 7 }) => sum + after, 0) })
const { problems, written } = await perform(stage).finally(stage.close)

const { github, discord } = stage
console.log(['', ...written, ''].join('\n'))
console.log(
  `${story.length} runs, ${discord.messages().length} messages, ${discord.requests.length} requests to Discord, ${github.requests.length} to GitHub, in ${seconds(began)}`
)
if (problems.length > 0) {
  console.error(`\n${problems.length} went wrong:\n\n${problems.join('\n\n')}`)
  process.exitCode = 1
}

async function perform(on: Stage) {
  const problems = [...(await playAll(on)), ...verdict(on)]
  const written = await writePages(on)
  if (process.argv.includes('--picture')) console.log(await writePicture(on))
  return { problems, written }
}

async function playAll(on: Stage): Promise<string[]> {
  const wrong: string[] = []
  for (const [index, scene] of story.entries()) {
    const since = performance.now()
    const problem = await play(scene, on)
    console.log(`${String(index + 1).padStart(2)}/${story.length} ${problem ? '✗' : '✓'} ${scene.name} (${seconds(since)})`)
    if (problem) wrong.push(`${scene.name}: ${problem}`)
  }
  return wrong
}
