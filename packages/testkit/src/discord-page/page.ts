import { createHash } from 'node:crypto'
import type { Issue } from '../github-sim/world.ts'
import { componentsScript } from './bundle.ts'
import { channelHtml, type PageChannel } from './channel.ts'
import { barRules } from './colour.ts'
import { all, element, escapeHtml, type Html } from './html.ts'
import { issuesHtml } from './issue.ts'
import type { Names } from './names.ts'
import { restyleScript, tabsScript } from './scripts.ts'
import { styles } from './styles.ts'

export interface Page {
  title: string
  channels: readonly PageChannel[]
  /** Issues on GitHub, shown after the channels, where Discord has none. */
  issues?: readonly Issue[]
  /** Other pages, such as what is published beside this one. */
  links?: readonly { title: string; href: string }[]
  /** What mentioned ids are called. */
  names?: Names
  /** Milliseconds since the epoch, for relative times. Default: now. */
  now?: number
}

/** What is between the tags of the body, before any script has run. */
export function pageBody({ title, channels, issues, links = [], names = {}, now = Date.now() }: Page): string {
  const setting = { names, now }
  const shown = channels.map((channel) => channelHtml(channel, setting))
  return all(sidebar({ title, channels, issues, links }), element('main', {}, ...shown, issues && issuesHtml(issues, setting))).html
}

/** One HTML file that shows what Discord shows. It needs no network and may fetch nothing. */
export async function renderPage(page: Page): Promise<string> {
  const body = pageBody(page)
  const style = `${styles}\n${barRules(body)}`
  const before = [await componentsScript(), restyleScript]
  const policy = policyOf(style, [...before, tabsScript])
  return `<!doctype html>
<html lang="en"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark">
<title>${escapeHtml(page.title)}</title>
<style>${style}</style>
${before.map((script) => `<script>${script}</script>`).join('\n')}
</head><body>${body}<script>${tabsScript}</script></body></html>
`
}

function sidebar({
  title,
  channels,
  issues,
  links = []
}: Pick<Page, 'title' | 'channels' | 'links'> & { issues: Page['issues'] | undefined }): Html {
  const tabs = channels.map(({ name, messages }) => tab(`#channel-${name}`, name, messages.length, element('span', { class: 'hash' }, '#')))
  const last = issues && tab('#github-issues', 'GitHub issues', issues.length)
  const others = links.map((one) => element('a', { href: one.href }, one.title, element('span', { class: 'count' }, '↗')))
  return element(
    'nav',
    { 'aria-label': 'Channels' },
    element('h1', {}, title),
    element('div', { class: 'channels' }, ...tabs, last, ...others)
  )
}

const tab = (href: string, name: string, count: number, mark?: Html) =>
  element('a', { href }, mark, name, element('span', { class: 'count' }, String(count)))

function policyOf(style: string, scripts: readonly string[]): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src-elem ${hash(style)}`,
    // The components set a few style attributes; nothing that the messages hold becomes one.
    "style-src-attr 'unsafe-inline'",
    `script-src ${scripts.map(hash).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}
