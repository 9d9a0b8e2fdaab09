import { quoted } from '@tocsin/action-kit'
import { clip, nearest, oneLine } from '@tocsin/notifier'
import { type Line, linesOf, type Setting } from './issue-lines.ts'
import { momentOf } from './local-time.ts'
import type { Maintenance } from './maintenance.ts'
import { canonicalZone, zoneLike } from './zone.ts'

/** An open issue with the label. All of its text may come from anybody: who may set the label is the caller's to know. */
export interface MaintenanceIssue {
  number: number
  title: string
  body?: string
  /** In ms since 1970. */
  createdAt: number
  url?: string
}

export interface Declarations {
  maintenance: readonly Maintenance[]
  /** Of each issue that does not apply, or not to all that it names, with the line and what to write. */
  warnings: readonly string[]
}

const most = { names: 100, title: 200, shown: 3 }

/**
 * What the issues declare: each from its start to its end, as its first lines say (`start: 2026-01-05T03:00Z`, `end: …`, `endpoints: api, web`,
 * `time-zone: Europe/Berlin`), else from when it was opened, for as long as it is open, for all endpoints. One with a line that cannot be read
 * declares nothing: taken for one without that line, it would silence more than was meant. `known` are the names of endpoints and groups.
 */
export function maintenanceOf(issues: readonly MaintenanceIssue[], known: readonly string[]): Declarations {
  const each = issues.map((issue) => declaredBy(issue, known))
  return { maintenance: each.flatMap(({ one }) => one ?? []), warnings: each.flatMap(({ warning }) => warning ?? []) }
}

interface Declared {
  one?: Maintenance
  warning?: string
}

function declaredBy({ number, title, body = '', createdAt, url }: MaintenanceIssue, known: readonly string[]): Declared {
  const lines = linesOf(body)
  const { problems, start = createdAt, end, endpoints } = readFrom(lines, createdAt, known)
  if (problems.length > 0) return { warning: `The maintenance of issue #${number} is not applied: ${told(problems)}` }
  const about = { ...(end !== undefined && { end }), ...(endpoints && { endpoints }), ...(url !== undefined && { url }) }
  const one = { start, title: clip(oneLine(title.slice(0, 8 * most.title)), most.title), ...about }
  // One of another step's endpoints is no mistake; what is almost the name of one of ours is.
  const missed = endpoints?.find((name) => !known.includes(name))
  if (missed === undefined || nearest(missed, known) === undefined) return { one }
  return { one, warning: `The maintenance of issue #${number} does not cover "${quoted(missed)}": ${ended(unknownName(missed, known))}` }
}

interface Problem {
  line: Line
  fix: string
}

function told(problems: readonly Problem[]): string {
  const shown = problems.slice(0, most.shown).map(({ line, fix }) => `line ${line.number}, "${quoted(line.text)}": ${fix}`)
  const hidden = problems.length - shown.length
  return ended([...shown, ...(hidden > 0 ? [`${hidden} more`] : [])].join('; '))
}

const ended = (text: string) => (text.endsWith('?') ? text : `${text}.`)

interface Read {
  problems: readonly Problem[]
  start?: number | undefined
  end?: number | undefined
  endpoints?: readonly string[] | undefined
}

/** Of several lines for a time, the first counts; all have to be readable. */
function readFrom(lines: readonly Line[], createdAt: number, known: readonly string[]): Read {
  const of = (setting: Setting) => lines.filter((line) => line.setting === setting)
  const zones = of('timeZone').map(zoneIn)
  const zone = zones.find((each) => typeof each === 'string') ?? 'UTC'
  const [starts, ends] = [of('start').map(timeIn(zone, 'start')), of('end').map(timeIn(zone, 'end'))]
  const names = namesFrom(of('endpoints'), known)
  const odd = lines.flatMap((line) => (line.setting === 'typo' ? [{ line, fix: `did you mean "${line.guess}:"?` }] : []))
  const problems = [...odd, ...[...zones, ...starts, ...ends, names].filter((each) => isProblem(each))]
  const [start, end] = [starts.find(isTime), ends.find(isTime)]
  const isOver = end !== undefined && end <= (start ?? createdAt)
  const backwards = isOver
    ? of('end')
        .slice(0, 1)
        .map((line) => ({ line, fix: tooEarly[start === undefined ? 'opened' : 'start'] }))
    : []
  const all = problems.length > 0 ? problems : backwards
  return {
    problems: all.toSorted((a, b) => a.line.number - b.line.number),
    start,
    end,
    endpoints: Array.isArray(names) ? names : undefined
  }
}

const tooEarly = {
  opened: 'that was before the issue was opened; give a later end, or a "start:" as well',
  start: 'give an end that is after the start'
} as const

const isTime = (value: number | Problem): value is number => typeof value === 'number'

const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'fix' in value

const timeIn =
  (zone: string, edge: 'start' | 'end') =>
  (line: Line): number | Problem => {
    const text = unquoted(line.value)
      .replace(/\s+/, 'T')
      .replace(/T(\d:)/, 'T0$1')
    return momentOf(text.slice(0, 40), zone, edge) ?? { line, fix: `write a date and a time, such as "${edge}: ${examples[edge]}"` }
  }

const examples = { start: '2026-01-05 03:00', end: '2026-01-05 05:00' } as const

function zoneIn(line: Line): string | Problem {
  const written = unquoted(line.value)
  return canonicalZone(written) ?? { line, fix: `write a time zone, such as "time-zone: ${zoneLike(written) ?? 'Europe/Berlin'}"` }
}

/** Nothing where no line is about endpoints: all are meant. */
function namesFrom(lines: readonly Line[], known: readonly string[]): readonly string[] | Problem | undefined {
  const [line] = lines
  if (!line) return undefined
  const names = lines.flatMap(({ value }) => namesIn(value)).slice(0, most.names)
  const [first] = names
  if (first === undefined) return { line, fix: 'name endpoints or groups, or leave the line out for all of them' }
  return names.some((name) => known.includes(name)) ? names : { line, fix: unknownName(first, known) }
}

function unknownName(name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  return guess === undefined
    ? 'this step has no such endpoint or group'
    : `this step has none of that name; did you mean "${quoted(guess)}"?`
}

const namesIn = (text: string): string[] =>
  text
    .split(',', most.names)
    .map((name) => unquoted(name.trim()))
    .filter((name) => name !== '' && name.length <= 80)

const unquoted = (text: string) => text.replace(/^(["'`])(.*)\1$/, '$2').trim()
