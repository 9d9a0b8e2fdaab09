import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { noBrowser, type Page, type PageChannel, renderPage } from '@tocsin/testkit'
import { photograph } from './photograph.ts'
import { type channels, names, repository, root, type Stage } from './stage.ts'

const folder = join(root, 'build/demo')
const topics: Record<Exclude<keyof typeof channels, 'crashes'>, string> = {
  alerts: 'What needs somebody',
  deploys: 'What goes out',
  events: 'What happens',
  bugs: 'A forum',
  payloads: 'Payloads of GitHub’s documentation, as they are'
}

type PageIssues = Page['issues']

/** Writes the page with all that Discord holds, and its pictures where there is a browser. Gives what there is to say. */
export async function writePages(stage: Stage): Promise<readonly string[]> {
  const { discord, github } = stage
  const page = await write(
    stage,
    'index.html',
    Object.entries(topics).map(([name, topic]) => ({ name, topic, messages: discord.messages(name) })),
    github.state.repos.get(repository)?.issues
  )
  if (noBrowser) return [shown(page), `No pictures: ${noBrowser}.`]
  const [desk, phone] = [join(folder, 'discord.png'), join(folder, 'discord-phone.png')]
  await photograph(page, [{ channel: 'alerts', width: 1280 }], 2100, desk)
  await photograph(page, [{ channel: 'alerts', width: 390 }], 2600, phone)
  return [page, desk, phone].map(shown)
}

/** The picture of the README: four messages of the story in two columns. */
export async function writePicture(stage: Stage): Promise<string> {
  const named = (title: RegExp) => {
    const found = stage.discord.messages().find(({ embeds }) => title.test(embeds[0]?.title ?? ''))
    if (!found) throw new Error(`No message of the story is named ${title}`)
    return found
  }
  const columns = [
    { name: 'left', messages: [named(/CI failed on main/), named(/merged/)] },
    { name: 'right', messages: [named(/Deploy of v1.4.0/), named(/Release v1.4.0/)] }
  ]
  const page = await write(stage, 'picture.html', columns)
  const picture = join(root, 'docs/images/messages.png')
  mkdirSync(dirname(picture), { recursive: true })
  const withoutSidebar = { width: 870, left: 240, top: 44 }
  const frames = columns.map(({ name }) => ({ channel: name, ...withoutSidebar }))
  await photograph(page, frames, 790, picture)
  return shown(picture)
}

async function write({ clock }: Stage, file: string, shownChannels: readonly PageChannel[], issues?: PageIssues): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const page = { title: repository, channels: shownChannels, names, now: clock.now(), ...(issues && { issues }) }
  writeFileSync(join(folder, file), await renderPage(page))
  return join(folder, file)
}

const shown = (path: string) => relative(process.cwd(), path)
