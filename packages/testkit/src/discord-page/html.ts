/** Markup that is safe to put into a page; a plain string is text and gets escaped. */
export interface Html {
  readonly html: string
}

export type Child = Html | string | false | undefined

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const voids = ['br', 'hr', 'img', 'meta']

/** One element. The only way from text to markup, so nothing reaches the page unescaped. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  const head = `<${name}${Object.entries(attributes).map(attribute).join('')}>`
  return { html: voids.includes(name) ? head : `${head}${all(...children).html}</${name}>` }
}

/** Several children side by side. */
export const all = (...children: readonly Child[]): Html => ({ html: children.map(markup).join('') })

function attribute([name, value]: [string, Attributes[string]]): string {
  if (value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
}

function markup(child: Child): string {
  if (child === false || child === undefined) return ''
  return typeof child === 'string' ? escapeHtml(child) : child.html
}
