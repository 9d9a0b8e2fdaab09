import { all, element, type Html } from '../html/html.ts'
import type { PageModel } from '../model.ts'
import { iconSheet, shapes } from '../parts/icon.ts'
import { short, titleOf } from '../words.ts'
import { footer } from './footer.ts'
import { script } from './script.ts'
import { styles } from './styles.ts'

export interface Sheet {
  title: string
  /** What search engines and chats show of it. */
  summary: string
  /** Leads to the folder of the site: '' or '../'. */
  root: string
  /** Under the theme's button. */
  head: Html
  content: Html
  hasFeed: boolean
}

/** A whole page. It asks nobody for anything, and its policy allows its own style and script alone. */
export function document(model: PageModel, sheet: Sheet): string {
  const body = all(
    element('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
    iconSheet(),
    element('div', { class: 'frame' }, heading(sheet.head), element('main', { id: 'content' }, sheet.content), footer(model, sheet))
  )
  const old = model.now >= model.staleAt && 'is-stale'
  const page = element('html', { lang: 'en', class: old, 'data-stale-at': model.staleAt }, head(model, sheet), element('body', {}, body))
  return `<!doctype html>\n${page.html}\n`
}

const heading = (content: Html) => element('header', { class: 'top' }, element('div', {}, content), themeButton())

const themeButton = () =>
  element(
    'button',
    { class: 'theme', type: 'button', hidden: true, 'aria-label': 'Other theme' },
    element(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      element('path', { d: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 2.6v10.8A5.4 5.4 0 0 0 8 2.6z', 'fill-rule': 'evenodd' })
    )
  )

function head(model: PageModel, { title, summary, root, hasFeed }: Sheet): Html {
  const meta = (name: string, content: string) => element('meta', { name, content })
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    meta('description', short(summary, 300)),
    element('meta', { property: 'og:title', content: title }),
    element('meta', { property: 'og:description', content: short(summary, 300) }),
    element('title', {}, title),
    element('link', { rel: 'icon', href: favicon(model) }),
    hasFeed && element('link', { rel: 'alternate', type: 'application/rss+xml', title: titleOf(model), href: `${root}feed.xml` }),
    element('style', {}, { html: styles }),
    element('script', {}, { html: script })
  )
}

const colours = { up: '#2a9d66', degraded: '#c98500', down: '#d3303a', maintenance: '#4a80de', unknown: '#858f9b' }

const favicon = ({ state }: PageModel) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${colours[state]}" fill-rule="evenodd" d="${shapes[state]}"/></svg>`)}`

/** Nothing is loaded but pictures that are in the page itself. */
function policy(): string {
  const hash = (text: string) => `'sha256-${process.getBuiltinModule('node:crypto').hash('sha256', text, 'base64')}'`
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src ${hash(styles)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}
