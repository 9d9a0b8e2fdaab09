import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { noBrowser, type Page, type PageChannel, postedAt, renderPage } from '@tocsin/testkit'
import { withBrowser } from './photograph.ts'
import { type channels, names, repository, root, type Stage } from './stage.ts'

const folder = join(root, 'build/demo')
const topics: Record<Exclude<keyof typeof channels, 'crashes'>, string> = {
  alerts: 'What needs somebody',
  deploys: 'What goes out',
  events: 'What happens',
  bugs: 'A forum',
  payloads: 'Payloads of GitHub’s documentation, as they are'
}

interface Stages {
  stage: Stage
  monitored: Stage
  flaking: Stage
}

/** Writes the page with all that Discord holds, what the actions publish, and pictures of both where there is a browser. Gives what there is to say. */
export async function writePages({ stage, monitored, flaking }: Stages): Promise<readonly string[]> {
  const stages = [stage, monitored, flaking]
  // Each Discord counts its messages from the same number.
  const messages = (name: string) =>
    stages
      .flatMap(({ discord }, stageNumber) => discord.messages(name).map((message) => ({ ...message, id: `${stageNumber}-${message.id}` })))
      .toSorted((a, b) => postedAt(a) - postedAt(b))
  const page = await write(
    stage,
    'index.html',
    Object.entries(topics).map(([name, topic]) => ({ name, topic, messages: messages(name) })),
    { issues: stages.flatMap(({ github }) => github.state.repos.get(repository)?.issues ?? []), links: sites }
  )
  const [status, report] = [copied(monitored.published, 'status'), copied(join(flaking.artifacts, 'flake-report'), 'flakes')]
  if (noBrowser) return [...[page, status, report].map(shown), `No pictures: ${noBrowser}.`]
  const told = (from: Stage) => [{ name: 'alerts', topic: topics.alerts, messages: from.discord.messages('alerts') }]
  const health = await write(monitored, 'health.html', told(monitored))
  const issues = flaking.github.state.repos.get(repository)?.issues ?? []
  const flakes = await write(flaking, 'flakes.html', told(flaking), { issues })
  return [page, status, report, ...(await picturesOf({ page, health, status, flakes, report }))].map(shown)
}

/** What is published beside the page. */
const sites = [
  { title: 'Status page', href: 'status/index.html' },
  { title: 'Flake report', href: 'flakes/index.html' }
]

/** A site as an action has written it. */
function copied(from: string, name: string): string {
  const site = join(folder, name)
  rmSync(site, { recursive: true, force: true })
  cpSync(from, site, { recursive: true })
  return join(site, 'index.html')
}

type Pages = Record<'page' | 'health' | 'status' | 'flakes' | 'report', string>

async function picturesOf({ page, health, status, flakes, report }: Pages): Promise<readonly string[]> {
  const pictures: [name: string, of: string, width: number, height: number][] = [
    ['discord.png', page, 1280, 2100],
    ['discord-phone.png', page, 390, 2600],
    ['health.png', health, 1280, 2600],
    ['health-phone.png', health, 390, 3200],
    ['status.png', status, 1280, 2350],
    ['status-phone.png', status, 390, 2700],
    ['flakes.png', flakes, 1280, 1250],
    ['flakes-phone.png', flakes, 390, 1500],
    ['flake-report.png', report, 1280, 2900],
    ['flake-report-phone.png', report, 390, 3600]
  ]
  return withBrowser((photograph) =>
    Promise.all(pictures.map(([name, of, width, height]) => photograph(of, [{ channel: 'alerts', width }], height, join(folder, name))))
  )
}

/** The picture of the README of flake-analysis: the head of the report. */
export async function writeReportPicture(): Promise<string> {
  const picture = join(root, 'docs/images/flakes.png')
  const frames = [{ channel: '', width: 1080 }]
  return shown(await withBrowser((photograph) => photograph(join(folder, 'flakes/index.html'), frames, 1330, picture)))
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
  return shown(await withBrowser((photograph) => photograph(page, frames, 790, picture)))
}

type Beside = Pick<Page, 'issues' | 'links'>

async function write({ clock }: Stage, file: string, shownChannels: readonly PageChannel[], beside: Beside = {}): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const page = { title: repository, channels: shownChannels, names, now: clock.now(), ...beside }
  writeFileSync(join(folder, file), await renderPage(page))
  return join(folder, file)
}

const shown = (path: string) => relative(process.cwd(), path)
