/** Anything but what is surely seen: most texts, and most lines of a log, hold none of it and are left alone. */
const odd = /[^\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff]/

// A sequence starts at an escape and its body holds none, so that no text is read twice.
const terminalCodes = new RegExp(
  [
    String.raw`\x1b\[[0-?]*[ -/]*[@-~]?`, // CSI: colours, cursor
    String.raw`\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?`, // OSC, DCS, SOS, PM, APC: titles, links
    String.raw`\x1b[ -/]*[0-~]?`,
    String.raw`\x9b[0-?]*[ -/]*[@-~]?`
  ].join('|'),
  'g'
)

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g

// Listed, since \p{Cc} alone takes 0.1 ms of every start. Joiners and variation selectors stay: emoji and scripts need them.
const unseen = new RegExp(
  [
    String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f`, // control codes but tab and line feed
    String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f`, // what reorders the text around it: a title must not read differently from what it is
    String.raw`\u00ad\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffb]` // what has no width
  ].join(''),
  'g'
)

/**
 * Untrusted text made safe to read anywhere: well-formed, without terminal codes, control characters, marks of direction and
 * zero-width characters. Line breaks of any kind become `\n`, tabs stay. Linear in its length.
 */
export function clean(text: string): string {
  if (!odd.test(text)) return text
  return text.toWellFormed().replace(terminalCodes, '').replace(lineBreaks, '\n').replace(unseen, '')
}

/** Untrusted text as one line without space around it. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim()

/** Clean text with nothing in it that has no width, for a comparison that overlooks such characters. It takes emoji apart. */
export const visible = (text: string): string =>
  odd.test(text) ? clean(text).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '') : text
