/** Every repetition is bounded and starts at a fixed word or digit, so that no text takes long. */
const times = new RegExp(
  [
    String.raw`\b[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2,8} \d{4}(?: \d\d:\d\d:\d\d(?: [+-]\d{4}| GMT)?)?`,
    String.raw`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC)\b| ?[+-]\d\d:?\d\d\b)?`,
    String.raw`\b\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?`,
    String.raw`\b[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?`,
    String.raw`\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\b`
  ].join('|'),
  'g'
)

/** What is made up anew for each run, by the name that the text gives it; a node first, for there is an id in its name. */
const volatile: readonly [kind: string, shape: RegExp][] = [
  ['node', /\b(?:i-[\da-f]{8,17}|ip(?:-\d{1,3}){4}|fv-az\d{1,5}-\d{1,5}|kind-worker\d{0,5}|(?:gke|aks|nodes)-[\w-]{4,80})\b/g],
  ['id', /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\b0x[\da-f]{1,16}\b|\b(?=[a-f]{0,63}\d)[\da-f]{12,64}\b/gi],
  ['address', /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}\b)?|\blocalhost:\d{4,5}\b/g],
  ['line', /(?<=\.(?:[cm]?[jt]sx?|py|go|rs|rb|java|kts?|cs|cc?|cpp|hh?|hpp|php|dart|swift|scala|exs?|sh):)\d{1,7}(?::\d{1,7})?\b/g],
  ['goroutine', /\bgoroutine \d{1,10}\b/g],
  ['duration', /\b\d{1,9}\.\d{1,9} ?(?:m?s|sec|seconds?)\b/g]
]

/** In UTF-16 units; what is longer loses its middle. */
const longest = 5000
const gap = '\n…\n'

/** Text without the time of day. */
export const withoutTimes = (text: string): string => text.replaceAll(times, '<time>')

/**
 * A failure as people and a distance compare it: made-up values by their kind, numbered where there are several, repeated lines once.
 * After kubernetes/test-infra, triage/summarize/text.go.
 */
export function normalForm(text: string): string {
  const named = volatile.reduce((rest, [kind, shape]) => rest.replaceAll(shape, numbered(kind)), sortedMaps(withoutTimes(text)))
  return shortened(withoutRepeats(named.split('\n')).join('\n'))
}

/** `<id>` for the first value, `<id 2>` for the next that is another. */
function numbered(kind: string): (value: string) => string {
  const seen = new Map<string, number>()
  return (value) => {
    const number = seen.get(value) ?? seen.size + 1
    seen.set(value, number)
    return number === 1 ? `<${kind}>` : `<${kind} ${number}>`
  }
}

/** Go prints maps in any order. */
const sortedMaps = (text: string) =>
  text.replaceAll(/map\[([^[\]]{0,1000})\]/g, (_, pairs: string) => `map[${pairs.split(' ').toSorted().join(' ')}]`)

/** Each line once where it stands several times in a row. */
export const withoutRepeats = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => index === 0 || line !== lines[index - 1])

const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest / 2)}${gap}${text.slice(-longest / 2)}`.toWellFormed() : text
