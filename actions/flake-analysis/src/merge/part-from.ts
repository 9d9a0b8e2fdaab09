import { ActionError, quoted } from '@tocsin/action-kit'
import { fields, parsedJson } from '@tocsin/notifier'
import { reportSchema } from '../json/schema.ts'
import type { FlakeReport } from '../model/report.ts'

export interface Part {
  file: string
  report: FlakeReport
}

type Problem = { path: PropertyKey[]; code?: string | undefined; expected?: unknown; values?: readonly unknown[]; message: string }

/**
 * The report that a file holds. Members that this version does not know are left out: a newer one may have added them.
 * @throws {ActionError} where it is none, is of a later version, or a member is not what it has to be.
 */
export function partFrom(file: string, text: string): FlakeReport {
  const json = parsedJson(text)
  const { version, generatedAt, subjects } = fields(json)
  if (Number.isSafeInteger(version) && Number(version) > 1) throw laterVersion(file)
  if (version !== 1 || (generatedAt === undefined && subjects === undefined))
    throw unjoinable(`${quoted(file)} is no report of this action`)
  const read = reportSchema.safeParse(json)
  if (read.success) return read.data
  throw damaged(file, read.error.issues[0] as Problem, json)
}

/** The reports of `merge` cannot be joined, for the want of one. */
export const unjoinable = (problem: string, fix = nameThem): ActionError =>
  new ActionError(`The reports of \`merge\` cannot be joined: ${problem}.`, { fix })

const nameThem = 'Name the `flake-report.json` of each part, such as `parts/**/flake-report.json`, and download them before this step.'

const laterVersion = (file: string) =>
  unjoinable(`${quoted(file)} was written by a later version of this action`, 'Use the same version of this action in every job.')

function damaged(file: string, { path, ...wrong }: Problem, json: unknown): ActionError {
  const member = path.map(String).join('.')
  const isMissing = path.reduce((value: unknown, name) => fields(value)[String(name)], json) === undefined
  return unjoinable(
    `in ${quoted(file)} ${quoted(member)} ${isMissing ? 'is missing' : wordsOf(wrong)}`,
    'Join the files as the analyses wrote them, each by the same version of this action: analyse that part anew.'
  )
}

function wordsOf({ code, expected, values, message }: Omit<Problem, 'path'>): string {
  if (code === 'invalid_type') return `is no ${String(expected)}`
  if (code === 'invalid_value') return `is none of ${(values ?? []).map(String).join(', ')}`
  return code === 'too_small' || code === 'too_big' ? 'is out of its range' : `is wrong: ${message}`
}
