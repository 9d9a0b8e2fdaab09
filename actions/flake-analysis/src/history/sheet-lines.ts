import { fields, parsedJson } from '@tocsin/notifier'
import { refuseNewer } from '../kept/newer.ts'
import { executionFrom, executionJson } from './execution-json.ts'
import { lineFrom, lineJson } from './line-json.ts'
import { withoutForks } from './prune.ts'
import { attemptKey, type Line, type Sheet } from './sheet.ts'

/** Raised when older versions of this action could not read it. */
const version = 1
const longest = 60_000

/** Characters of all lines: the ledger takes no list of 20,000,000. */
const largest = 19_000_000

/** A sheet as lines of the ledger: what it is, then its executions, then its subjects. Where all that has no room, what forks did goes. */
export function linesOf(sheet: Sheet): string[] {
  const lines = textOf(sheet)
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0)
  return length > largest && sheet.executions.some(({ place }) => place === 'fork') ? textOf(withoutForks(sheet)) : lines
}

function textOf(sheet: Sheet): string[] {
  const { repository, workflow, workflowName, variant } = sheet
  const head = { v: version, repository, workflow, name: workflowName, variant }
  const own = new Set(sheet.executions.filter(({ place }) => place !== 'fork').map(attemptKey))
  return [
    ...[head, ...sheet.executions.map(executionJson)].map((one) => JSON.stringify(one)),
    ...sheet.lines.flatMap((line) => fitted(line, own))
  ]
}

/** The ledger takes no line of 64,000 characters: of a test whose failures have much to say, those of forks go, then the older ones. */
function fitted(line: Line, own: ReadonlySet<string>): string[] {
  const text = JSON.stringify(lineJson(line))
  if (text.length <= longest) return [text]
  const details = line.details.filter((one) => own.has(attemptKey(one)))
  if (details.length < line.details.length) return fitted({ ...line, details }, own)
  return details.length > 0 ? fitted({ ...line, details: details.slice(Math.ceil(details.length / 2)) }, own) : []
}

/**
 * The sheet of such lines; nothing where they are none. Lines that cannot be understood are left out.
 * @throws {ActionError} where a newer version of this action wrote them.
 */
export function sheetFrom(lines: readonly string[]): Sheet | undefined {
  const [head, ...rest] = lines.map(parsedJson)
  const { v, repository, workflow, name, variant } = fields(head)
  refuseNewer(v, { known: version, what: 'The history' })
  if (v !== version || typeof repository !== 'string' || typeof workflow !== 'string') return undefined
  const place = {
    repository,
    workflow,
    workflowName: typeof name === 'string' ? name : workflow,
    ...(typeof variant === 'string' && { variant })
  }
  const executions = rest.flatMap((one) => executionFrom(one))
  return { ...place, executions, lines: rest.flatMap((one) => lineFrom(one, place)) }
}
