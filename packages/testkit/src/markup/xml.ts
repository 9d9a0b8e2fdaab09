/** What XML 1.0 allows in a document. */
const legal = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const token = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy
const reference = /&(?!(?:amp|lt|gt|quot|#39);)/

/** Why the text is no well-formed XML of the kind that we write: elements, quoted attributes and five references. */
export function xmlProblem(xml: string): string | undefined {
  if (!legal.test(xml)) return 'an illegal character'
  if (reference.test(xml)) return 'a stray &'
  if (xml.includes(']]>')) return ']]>'
  const open: string[] = []
  let end = 0
  for (const [whole, closing, name = '', , empty] of xml.matchAll(token)) {
    end += whole.length
    if (name === '') continue
    if (closing === '/' && open.pop() !== name) return `</${name}>`
    if (closing === '' && empty === '') open.push(name)
  }
  if (end !== xml.length) return `unreadable: ${xml.slice(end, end + 40)}`
  return open.length > 0 ? `<${open.join(' ')}> is open` : undefined
}
