import { bitsOf, type Codes, codeAt } from '../model/outcome-codes.ts'

const letters = '-PFL'

/** Codes as text, in two bits each or in runs of the same, whichever is shorter: `P120F1P45` or `=` and base64. */
export function packed(codes: Codes): string {
  const runs = inRuns(codes)
  return runs.length <= 1 + Math.ceil(codes.length / 3) ? runs : `=${Buffer.from(bitsOf(codes)).toString('base64')}`
}

/** The codes of a text; what it holds beyond `length` is dropped and what it lacks is 0. A text that is none gives zeros. */
export function unpacked(text: string, length: number): Codes {
  const codes = new Uint8Array(length)
  if (text.startsWith('=')) fromBits(text.slice(1), codes)
  else fromRuns(text, codes)
  return codes
}

function inRuns(codes: Codes): string {
  let text = ''
  for (let from = 0; from < codes.length; ) {
    let to = from + 1
    while (to < codes.length && codes[to] === codes[from]) to += 1
    text += `${letters[codes[from] ?? 0]}${to - from}`
    from = to
  }
  return text
}

function fromRuns(text: string, codes: Codes): void {
  let at = 0
  for (const [, letter = '-', count] of text.matchAll(/([-PFL])(\d{1,9})/g)) {
    const to = Math.min(codes.length, at + Number(count))
    codes.fill(letters.indexOf(letter), at, to)
    at = to
  }
}

function fromBits(text: string, codes: Codes): void {
  const bytes = Buffer.from(text, 'base64')
  for (let at = 0; at < codes.length; at += 1) codes[at] = codeAt(bytes, at)
}
