/** The pairs of GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: `name=value`, or `name<<END`, lines, `END`. Throws at the first bad line, after the pairs before it. */
export function* keyValues(text: string): Generator<[name: string, value: string]> {
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at)
    at = line.next
    if (line.text === '') continue
    const pair = pairOf(text, line.text, at)
    yield [pair.name, pair.value]
    at = pair.next
  }
}

interface Pair {
  name: string
  value: string
  next: number
}

function pairOf(text: string, line: string, next: number): Pair {
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return { name: line.slice(0, equals), value: line.slice(equals + 1), next }
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`)

  const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
  if (name && delimiter) return { name, ...heredocValue(text, delimiter, next) }
  throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
}

function heredocValue(text: string, delimiter: string, start: number): { value: string; next: number } {
  for (let at = start, end = start; at < text.length; ) {
    const line = lineAt(text, at)
    if (line.text === delimiter) return { value: text.slice(start, end), next: line.next }
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.')
    end = line.next - 1
    at = line.next
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
}

function lineAt(text: string, at: number): { text: string; next: number; ended: boolean } {
  const end = text.indexOf('\n', at)
  return end < 0 ? { text: text.slice(at), next: text.length, ended: false } : { text: text.slice(at, end), next: end + 1, ended: true }
}
