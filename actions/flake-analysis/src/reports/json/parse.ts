import { parsedJson } from '@tocsin/notifier'
import { scan } from './scan.ts'

export interface ParsedJson {
  /** Undefined where there is none at all. */
  root: unknown
  /** Objects and lists whose end is missing. */
  cut: ReadonlySet<unknown>
  /** What is wrong, and where. */
  problem?: string
}

/** A JSON text, or as much of it as there is before it ends too soon or breaks. What tools print before and after it is passed over. */
export function parseJson(text: string): ParsedJson {
  const json = withoutBanner(text)
  const root = parsedJson(json)
  return root === undefined ? partial(text, json) : { root, cut: new Set() }
}

/** Package managers print a few lines before the output of a script. */
const mostBanner = 4096

function withoutBanner(text: string): string {
  if (/^\s*[{[]/.test(text.slice(0, 100))) return text
  const start = /^[{[]/m.exec(text.slice(0, mostBanner))
  return start ? text.slice(start.index) : text
}

function partial(text: string, json: string): ParsedJson {
  const { at, kept, open, whole } = scan(json)
  const root = parsedJson(
    json.slice(0, kept) +
      open
        .map(({ closer }) => closer)
        .reverse()
        .join('')
  )
  if (whole && !/(?:^|\n)[^\S\n]*[{[]/.test(json.slice(at))) return { root, cut: new Set() }
  const problem = problemAt(text, text.length - json.length + at, whole)
  return {
    root,
    cut: whole
      ? new Set()
      : containers(
          root,
          open.map(({ last }) => last)
        ),
    problem
  }
}

/** Nothing, or the beginning of a value. */
const unfinished = /^(?:"[^"\n]*|[-+.\w]{0,20})$/

function problemAt(text: string, at: number, whole: boolean): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const place = `line ${line}, column ${at - before.lastIndexOf('\n')}`
  if (whole) return `${place}: another document begins after the end of the report; it is not read`
  return unfinished.test(text.slice(at).trimEnd()) ? `ends too soon, at ${place}` : `${place}: is not JSON; the rest is not read`
}

/** The containers along a path of keys, which all lack their end. */
function containers(root: unknown, path: readonly (string | number | undefined)[]): ReadonlySet<unknown> {
  const found = new Set<unknown>()
  let node = root
  for (const key of path) {
    found.add(node)
    node = key !== undefined && Object.hasOwn(node as object, key) ? (node as Record<string | number, unknown>)[key] : undefined
  }
  return found
}
