import { type Attributes, all, element, type Html } from '../html/html.ts'
import type { Tone } from '../tone.ts'
import { short } from '../words.ts'
import { iconSheet, iconUrl } from './icon.ts'
import { themeButton } from './theme.ts'

export interface Sheet {
  title: string
  /** What search engines and chats show of it. */
  summary: string
  tone: Tone
  /** Of the root element. */
  attributes?: Attributes
  /** More of what belongs into the head of the document. */
  links?: Html
  styles: string
  script: string
  /** Beside the theme's button. */
  head: Html
  content: Html
  footer: Html
}

/** A whole page. It asks nobody for anything, and its policy allows its own style and script alone. */
export function document(sheet: Sheet): string {
  const heading = element('header', { class: 'top' }, element('div', {}, sheet.head), themeButton())
  const body = all(
    element('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
    iconSheet(),
    element('div', { class: 'frame' }, heading, element('main', { id: 'content' }, sheet.content), sheet.footer)
  )
  return `<!doctype html>\n${element('html', { lang: 'en', ...sheet.attributes }, head(sheet), element('body', {}, body)).html}\n`
}

const longestSummary = 300

function head({ title, summary, tone, links, styles, script }: Sheet): Html {
  const meta = (name: string, content: string) => element('meta', { name, content })
  const description = short(summary, longestSummary)
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(styles, script) }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    meta('description', description),
    element('meta', { property: 'og:title', content: title }),
    element('meta', { property: 'og:description', content: description }),
    element('title', {}, title),
    element('link', { rel: 'icon', href: iconUrl(tone) }),
    links,
    element('style', {}, { html: styles }),
    element('script', {}, { html: script })
  )
}

/** Nothing is loaded but pictures that are in the page itself. */
function policy(styles: string, script: string): string {
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
