import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { renderPage } from '@tocsin/testkit'
import { photograph } from './photograph.ts'
import { play } from './play.ts'
import { channels, names, root, type Stage, setStage } from './stage.ts'
import { story } from './story/index.ts'
import { verdict } from './verdict.ts'

const began = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const minutes = story.reduce((sum, { after = 7 }) => sum + after, 0)

const stage = await setStage({ minutes })
const problems: string[] = []
for (const [index, scene] of story.entries()) {
  const since = performance.now()
  const problem = await play(scene, stage)
  console.log(`${String(index + 1).padStart(2)}/${story.length} ${problem ? '✗' : '✓'} ${scene.name} (${seconds(since)})`)
  if (problem) problems.push(`${scene.name}: ${problem}`)
}
const page = await writePage(stage)
problems.push(...verdict(stage))
await stage.close()

console.log(`\n${page}`)
console.log(await photograph(page))
console.log(
  `${story.length} runs, ${stage.discord.messages().length} messages, ${stage.discord.requests.length} requests to Discord, ${stage.github.requests.length} to GitHub, in ${seconds(began)}`
)
if (problems.length > 0) {
  console.error(`\n${problems.length} went wrong:\n\n${problems.join('\n\n')}`)
  process.exitCode = 1
}

async function writePage({ discord, clock }: Stage): Promise<string> {
  const folder = join(root, 'build/demo')
  mkdirSync(folder, { recursive: true })
  const topics = {
    deploys: 'What goes out',
    events: 'What happens',
    alerts: 'What needs somebody',
    bugs: 'A forum',
    payloads: 'Payloads of GitHub’s documentation, as they are'
  }
  const shown = Object.keys(channels).map((name) => ({
    name,
    topic: topics[name as keyof typeof topics],
    messages: discord.messages(name)
  }))
  const html = await renderPage({ title: 'octo/app', channels: shown, names, now: clock.now() })
  writeFileSync(join(folder, 'index.html'), html)
  return relative(process.cwd(), join(folder, 'index.html'))
}
