import { all, element, exact, type Html, outward } from '@tocsin/page'
import { counted } from '../../shown/numbers.ts'
import { spansOf } from '../../shown/spans.ts'

const longestLine = 240

/** Untrusted text in fixed width. */
export const code = (text: string, most = longestLine): Html => element('code', {}, exact(text, most))

/** Untrusted text in which backticks stand around code. */
export const told = (text: string, most = 600): Html =>
  all(...spansOf(text, most).map((span) => (typeof span === 'string' ? span : element('code', {}, span.code))))

/** Of any direction: it does not turn the words around it. */
export const own = (text: string, most = longestLine): Html => element('bdi', {}, exact(text, most))

/** The same, with places where a long name may go on in the next line. */
export const breakable = (text: string, most = longestLine): Html =>
  element(
    'bdi',
    {},
    ...exact(text, most)
      .split(/(?<=[./_:#])(?=\w)/)
      .flatMap((part, index) => (index === 0 ? [part] : [element('wbr'), part]))
  )

/** Items with a separator between them. */
export const joined = (items: readonly (Html | string)[], separator = ' · '): Html =>
  all(...items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])))

/** A link whose words alone would not say where it leads: `about` is read out with them. */
export const linkOf = (url: string | undefined, words: string, about: string): Html =>
  outward(url, words, element('span', { class: 'unseen' }, ` ${about}`))

export const list = (items: readonly Html[], attributes: Record<string, string> = {}): Html =>
  element('ul', attributes, ...items.map((item) => element('li', {}, item)))

/** A count of what is not shown, and by what it comes after the rest: `which cost less`. */
export const rest = (hidden: number, noun: string, why = ''): Html | false =>
  hidden > 0 && element('p', { class: 'rest quiet' }, `… and ${counted(hidden, `more ${noun}`)}${why && `, ${why}`}`)
