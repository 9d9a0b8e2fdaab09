const esc = String.fromCharCode(0x1b)

/** Colours and cursor moves that a terminal would act on (ECMA-48 CSI and OSC sequences). */
const terminalCodes = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${esc}\\u0007]*(?:\\u0007|${esc}\\\\)?)`, 'g')

/** Characters that reorder the text around them: a title must not read differently from what it is. */
const bidi = /[\u202A-\u202E\u2066-\u2069]/g

export const withoutTerminalCodes = (text: string): string => (text.includes(esc) ? text.replace(terminalCodes, '') : text)

/** Untrusted text made safe to read anywhere: well-formed, without terminal codes, control characters and bidi overrides; `\n` and tab stay. */
export function clean(text: string): string {
  const lines = withoutTerminalCodes(text).replace(/\r\n?|[\u2028\u2029]/g, '\n')
  return lines
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(bidi, '')
    .toWellFormed()
}

/** Untrusted text as one line without space around it. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim()
