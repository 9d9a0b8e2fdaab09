// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are what it looks for
const terminalCodes = /\u001b(?:\[[0-9;:?<=>]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g
// The runner compares with ICU, which overlooks zero-width characters: `#<ZWSP>#[` would still start a command.
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Text without terminal codes, control, bidirectional and zero-width characters; line breaks become `\n`, tabs stay. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(terminalCodes, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, (character) => (character === '\n' || character === '\t' ? character : ''))
}

/** One line, at most `length` characters, for quoting a value in a sentence. */
export function excerpt(text: string, length = 60): string {
  const line = clean(text).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line.slice(0, length * 2 + 2))
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line
}

/** Untrusted text for the log: no line of it can start a workflow command, neither `::name::` nor `##[name]`. */
export function printable(text: string): string {
  return clean(text)
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\:')
    .replaceAll('##[', '##\\[')
}
