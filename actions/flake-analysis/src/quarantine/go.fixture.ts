import { RE2JS } from 're2js'

/** Levels of a pattern of `go test`, by alternatives: split at `/` and `|` outside of brackets (testing/match.go). */
function split(pattern: string): string[][] {
  const alternatives: string[][] = [[]]
  let level = ''
  let [sets, groups] = [0, 0]
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at] ?? ''
    if (letter === '[') sets++
    else if (letter === ']') sets = Math.max(0, sets - 1)
    else if (letter === '(' && sets === 0) groups++
    else if (letter === ')' && sets === 0) groups--
    const isSplit = (letter === '/' || letter === '|') && sets === 0 && groups === 0
    if (isSplit) {
      alternatives.at(-1)?.push(level)
      level = ''
      if (letter === '|') alternatives.push([])
    } else level += letter === '\\' ? letter + (pattern[++at] ?? '') : letter
  }
  alternatives.at(-1)?.push(level)
  return alternatives
}

/** Whether `go test -skip` leaves a test out: every level of an alternative is found in its level of the name. */
export function skips(pattern: string, name: string): boolean {
  const levels = name.split('/')
  return split(pattern).some(
    (each) =>
      each.length <= levels.length &&
      each.every((part, index) =>
        RE2JS.compile(part)
          .matcher(levels[index] ?? '')
          .find()
      )
  )
}
