const marker = /^(?:---|\.\.\.)(?=\s|$)/
const saysNothing = /^\s*(?:#.*|%.*)?$/

/**
 * The documents of a text, each after as many empty lines as there are lines before it, so that a place in it is one of the text.
 * No block of text can contain a line that begins with `---` either.
 */
export function documentsIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r]/)
  const starts = [0, ...lines.flatMap((line, index) => (index > 0 && marker.test(line) ? [index] : []))]
  return starts.flatMap((start, index) => {
    const own = lines.slice(start, starts[index + 1]).map((line) => line.replace(marker, '   '))
    return own.every((line) => saysNothing.test(line)) ? [] : [`${'\n'.repeat(start)}${own.join('\n')}`]
  })
}
