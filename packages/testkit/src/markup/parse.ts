import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

export interface Parsed {
  /** Such as `a[href]` and `a`, of every element and attribute. */
  parts: ReadonlySet<string>
  /** `id`s, in their order. */
  ids: readonly string[]
  links: readonly string[]
  /** Levels of the headings, in their order. */
  headings: readonly number[]
  /** What scripts and styles hold. */
  code: readonly string[]
  /** All text outside of code. */
  text: string
  errors: readonly string[]
}

/** A page as a browser reads it. */
export function parsed(html: string): Parsed {
  const errors: string[] = []
  const nodes = all(parse(html, { onParseError: ({ code }) => errors.push(code) }))
  const elements = nodes.filter((node) => 'tagName' in node)
  const code = nodes.filter((node) => isCode(node))
  const texts = nodes.flatMap((node) => ('value' in node && !isCode(node.parentNode ?? undefined) ? [node.value] : []))
  const attributes = (...names: string[]) =>
    elements.flatMap(({ attrs }) => attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value))
  return {
    parts: new Set(elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName}[${name}]`)])),
    ids: attributes('id'),
    links: attributes('href', 'src', 'xlink:href', 'action', 'srcset', 'data', 'poster'),
    headings: elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [])),
    code: code.flatMap((node) => ('childNodes' in node ? node.childNodes.map((child) => ('value' in child ? child.value : '')) : [])),
    text: texts.join(' '),
    errors
  }
}

const isCode = (node: object | undefined) =>
  node !== undefined && 'tagName' in node && (node.tagName === 'script' || node.tagName === 'style')

const all = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(all) : [])]
