import { all, element, type Html } from '../html/html.ts'
import type { Tone } from '../tone.ts'

/** Each tone has a shape of its own, so that colour is never all that tells them apart. */
const shapes: Readonly<Record<Tone, string>> = {
  up: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM6.9 11.7l5.6-5.9-1.1-1.1-4.5 4.7-2.3-2.2-1.1 1.1z',
  degraded: 'M8 .8 16 15H0zM7.2 5.4v4.6h1.6V5.4zM7.2 11.4V13h1.6v-1.6z',
  down: 'M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM4.3 5.4 6.9 8l-2.6 2.6 1.1 1.1L8 9.1l2.6 2.6 1.1-1.1L9.1 8l2.6-2.6-1.1-1.1L8 6.9 5.4 4.3z',
  maintenance: 'm8 0 8 8-8 8-8-8zM5.6 5.2v5.6h1.7V5.2zM8.7 5.2v5.6h1.7V5.2z',
  unknown: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM4.8 7.1h6.4v1.8H4.8z'
}

/** Once on each page, before what uses it. */
export const iconSheet = (): Html =>
  element(
    'svg',
    { class: 'sheet', 'aria-hidden': 'true', width: 0, height: 0 },
    ...Object.entries(shapes).map(([tone, d]) =>
      element('symbol', { id: `icon-${tone}`, viewBox: '0 0 16 16' }, element('path', { d, 'fill-rule': 'evenodd' }))
    )
  )

export const icon = (tone: Tone): Html =>
  element('svg', { class: 'icon', 'aria-hidden': 'true' }, element('use', { href: `#icon-${tone}` }))

/** A tone as a shape and words. */
export const stateMark = (tone: Tone, words: string): Html => element('span', { class: `state is-${tone}` }, icon(tone), all(words))

const fills: Readonly<Record<Tone, string>> = {
  up: '#2a9d66',
  degraded: '#c98500',
  down: '#d3303a',
  maintenance: '#4a80de',
  unknown: '#858f9b'
}

/** The shape of a tone as the address of a picture, for the tab of a browser. */
export const iconUrl = (tone: Tone): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${fills[tone]}" fill-rule="evenodd" d="${shapes[tone]}"/></svg>`)}`
