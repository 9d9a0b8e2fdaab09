/** One line of CODEOWNERS. */
interface Rule {
  /** As written. */
  pattern: string
  /** What the pattern is made of, between slashes; `**` stands for any number of folders. */
  segments: readonly string[]
  /** `@user`, `@org/team` or an address; none takes the ownership of what comes before away. */
  owners: readonly string[]
  line: number
}

/** GitHub loads no larger file. docs.github.com: about code owners, CODEOWNERS file size */
export const largestBytes = 3 * 1024 * 1024

/** A path on GitHub has at most 4,096 bytes. */
const longestLine = 10_000

const owner = /^(?:@[a-z\d][a-z\d_-]{0,99}(?:\/[\w.-]{1,100})?|[^\s@]{1,200}@[^\s@]{1,200})$/i

export interface CodeOwners {
  /** In their order: the last that matches wins. */
  rules: readonly Rule[]
  /** What GitHub passes over, in words. */
  problems: readonly string[]
}

/** Reads CODEOWNERS as GitHub does: a line that it does not take is passed over, and said. */
export function parseCodeOwners(text: string): CodeOwners {
  if (Buffer.byteLength(text) > largestBytes) return { rules: [], problems: ['it is larger than 3 MB, and GitHub loads no such file'] }
  const read = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => readLine(line, index + 1))
  return {
    rules: read.flatMap((one) => (typeof one === 'object' ? one : [])),
    problems: read.flatMap((one) => (typeof one === 'string' ? one : [])).slice(0, 20)
  }
}

function readLine(text: string, line: number): Rule | string | undefined {
  if (text.length > longestLine) return `line ${line} is longer than ${longestLine} characters`
  const [pattern = '', ...owners] = wordsOf(text)
  if (pattern === '') return undefined
  if (pattern.startsWith('!')) return `line ${line} negates a pattern, which GitHub does not support`
  if (/[[\]]/.test(pattern)) return `line ${line} has a character range, which GitHub does not support`
  const bad = owners.find((one) => !owner.test(one))
  if (bad !== undefined) return `line ${line} names an owner that is no @user, @org/team or address`
  return { pattern, segments: segmentsOf(pattern), owners, line }
}

/** Up to a comment, split at spaces that are not escaped. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (let at = 0; at < text.length; at += 1) {
    const [one = '', next = ''] = [text[at], text[at + 1]]
    if (one === '\\' && next !== '') {
      word += /[\s#]/.test(next) ? next : one + next
      at += 1
    } else if (/\s/.test(one)) {
      if (word !== '') words.push(word)
      word = ''
    } else if (one === '#' && word === '') break
    else word += one
  }
  return word === '' ? words : [...words, word]
}

/** A pattern without a slash but at its end is for any folder, and one with a slash at its end for all that is in it. */
function segmentsOf(pattern: string): readonly string[] {
  const parts = pattern.split('/')
  if (parts[0] === '') parts.shift()
  else if (parts.length === 1 || (parts.length === 2 && parts[1] === '')) parts.unshift('**')
  if (parts.at(-1) === '') parts[parts.length - 1] = '**'
  return parts.filter((part, index) => part !== '' && !(part === '**' && parts[index - 1] === '**'))
}
