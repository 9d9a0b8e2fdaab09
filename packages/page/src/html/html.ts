import { clean } from '@tocsin/notifier'

/** Markup that is safe to put into a page; a plain string is text and gets escaped. */
export interface Html {
  readonly html: string
}

export type Child = Html | string | false | undefined

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Untrusted text for HTML and XML, in elements and in quoted attributes: nothing in it is markup, reorders the text around it or is illegal. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** Of HTML; RSS has a `link` with content. */
const voids = new Set(['br', 'link', 'meta', 'wbr'])
/** Leaves of SVG; written so that they are well-formed as XML too. */
const leaves = new Set(['path', 'rect', 'stop', 'use'])

/** One element. The only way from text to markup, so nothing reaches a page unescaped. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  const head = `<${name}${Object.entries(attributes).map(attribute).join('')}`
  if (leaves.has(name)) return { html: `${head}/>` }
  return { html: voids.has(name) && children.length === 0 ? `${head}>` : `${head}>${all(...children).html}</${name}>` }
}

/** Several children side by side. */
export const all = (...children: readonly Child[]): Html => ({ html: children.map(markup).join('') })

function attribute([name, value]: [string, Attributes[string]]): string {
  if (value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
}

function markup(child: Child): string {
  if (child === false || child === undefined) return ''
  return typeof child === 'string' ? escaped(child) : child.html
}
