/** What may stand before the first element: white space, a declaration or other instructions, comments. */
const prologue = /\s+|<\?[^>]{0,1000}\?>|<!--/y
const element = /<(?:[\w.-]{1,100}:)?([A-Za-z_][\w.-]{0,100})[\s/>]/y

/** The name of the first element of an XML text, without its prefix; undefined where none begins in what is there. */
export function xmlRoot(text: string): string | undefined {
  let at = 0
  for (let next = skip(text, at); next !== at; next = skip(text, at)) at = next
  element.lastIndex = at
  return element.exec(text)?.[1]
}

/** The offset after one part of the prologue; the same where there is none. */
function skip(text: string, at: number): number {
  if (text.startsWith('<!DOCTYPE', at)) return afterDoctype(text, at)
  prologue.lastIndex = at
  if (!prologue.test(text)) return at
  return text.startsWith('<!--', at) ? after(text, '-->', at) : prologue.lastIndex
}

/** With the subset in brackets, which may hold `>`. */
function afterDoctype(text: string, at: number): number {
  const end = after(text, '>', at)
  const subset = text.indexOf('[', at)
  return subset !== -1 && subset < end ? after(text, '>', after(text, ']', subset)) : end
}

function after(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at)
  return found === -1 ? text.length : found + mark.length
}
