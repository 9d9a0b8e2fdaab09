import { type Reader, required } from '../field.ts'

const booleans = new Map(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].map((word) => [word, word.toLowerCase() === 'true']))
const longestYaml = 64 * 1024 // An input is an environment variable; nobody writes more by hand.

/** Any text. */
export const text = () => required((given) => given)

/** A boolean of YAML 1.2. */
export function flag() {
  return required((given, refuse) => booleans.get(given) ?? refuse('must be true or false'))
}

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[]) {
  return required((given, refuse) => words.find((word) => word === given) ?? refuse(`must be one of ${words.join(', ')}`))
}

/** Some of a few words, separated by commas or line breaks, each once; none when unset. */
export function choices<const W extends string>(words: readonly W[]): Reader<readonly W[]> {
  return (given = '', refuse) => {
    const asked = new Set<string>(splitList(given))
    const known = words.filter((word) => asked.delete(word))
    return asked.size > 0 ? refuse(`must be one or more of ${words.join(', ')}`) : known
  }
}

/** A text of one shape; `complaint` says which, as in `must be the id of a message`. */
export function matching(shape: RegExp, complaint: string) {
  return required((given, refuse) => (shape.test(given) ? given : refuse(complaint)))
}

/** Values separated by commas or line breaks, without empty ones; none when unset. */
export function lines({ max = 100 } = {}): Reader<readonly string[]> {
  return (given = '', refuse) => {
    const values = splitList(given)
    return values.length > max ? refuse(`must have at most ${max} entries`) : values
  }
}

/** YAML. It stays text until `parseYamlInput`, so that only runs that use it load the parser. */
export function yamlText() {
  return required((given, refuse) => (given.length > longestYaml ? refuse(`must be at most ${longestYaml / 1024} KiB of YAML`) : given))
}

export function splitList(given: string): string[] {
  const values = given.split(/[\n,]/).map((value) => value.trim())
  return values.filter((value) => value !== '')
}
