import { type Child, element, type Html, icon, type Tone } from '@tocsin/page'
import { count } from '../../shown/numbers.ts'

/** A part of the page that the contents lead to. */
export interface Section {
  id: string
  /** As the contents have it. */
  title: string
  /** How many there are, for the contents; absent where nothing is counted. */
  total?: number
  html: Html
}

/** Words for the contents where the title is long. */
const briefly: Readonly<Record<string, string>> = { explained: 'Through parts', trend: 'Trend', limits: 'Limits', problems: 'Unread files' }

/** Of parts that hold subjects in a state. */
const tones: Readonly<Record<string, Tone>> = {
  broken: 'down',
  flaky: 'degraded',
  explained: 'degraded',
  suspected: 'unknown',
  slow: 'maintenance'
}

/** `intro` says in a sentence what the reader looks at. */
export function section(id: string, title: string, total: number | undefined, ...children: readonly Child[]): Section {
  const tone = tones[id.split('-')[0] ?? '']
  const heading = element(
    'h2',
    { class: tone && `state is-${tone}` },
    tone && icon(tone),
    element('span', {}, title),
    total !== undefined && element('span', { class: 'count' }, ` ${count(total)}`)
  )
  return { id, title: briefly[id] ?? title, ...(total !== undefined && { total }), html: element('section', { id }, heading, ...children) }
}

export const intro = (...words: readonly Child[]): Html => element('p', { class: 'intro quiet' }, ...words)
