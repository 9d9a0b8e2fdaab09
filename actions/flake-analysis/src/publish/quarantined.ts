import { ActionError, quoted } from '@tocsin/action-kit'
import type { Analysed } from '../analyse.ts'
import { namedTests } from '../assemble/named-tests.ts'
import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import type { Ports } from '../ports.ts'
import type { QuarantineList } from '../quarantine/list.ts'
import { isFree, type QuarantineFormatName } from '../quarantine/names.ts'
import { counted } from '../shown/numbers.ts'

export type Judged = Pick<Analysed, 'report' | 'candidates' | 'parts'>

/** A list for each format; none for a runner where the report is of several repositories. */
export async function quarantined(
  formats: readonly QuarantineFormatName[],
  { report, candidates, parts }: Judged,
  { notice }: Pick<Ports, 'notice'>
): Promise<{ lists: readonly QuarantineList[]; mixed?: ActionError | undefined }> {
  if (formats.length === 0) return { lists: [] }
  const mixed = mixedIn(formats, report)
  const { quarantineList } = await import('../quarantine/list.ts')
  const known = parts ? { parts: parts.map((part) => part.testNames) } : { tests: namedTests(candidates) }
  const lists = (mixed ? formats.filter(isFree) : formats).map((format) => {
    const list = quarantineList(format, report.subjects, known)
    const told = list.leftOut.filter(({ doubtful }) => !doubtful)
    if (told.length > 0)
      notice(`${counted(told.length, 'flaky test')} cannot be named in a quarantine list for ${format}${whyWords(told)}.`)
    return list
  })
  return { lists, mixed }
}

/** Each reason is of one test: of several it is said how many have it. */
function whyWords(told: QuarantineList['leftOut']): string {
  const reasons = [...Map.groupBy(told, ({ why }) => why)]
  if (told.length === 1 || reasons.length === 1) return `${told.length === 1 ? '' : ', each for the same reason'}: ${reasons[0]?.[0] ?? ''}`
  return `, each for one of these reasons: ${reasons.map(([why, { length }]) => `${why} (${counted(length, 'test')})`).join('; ')}`
}

/** A runner has the tests of one repository: those of another one may be called the same. */
function mixedIn(formats: readonly QuarantineFormatName[], report: Pick<FlakeReport, 'repositories'>): ActionError | undefined {
  const names = repositoryNames(report)
  const runners = formats.filter((format) => !isFree(format))
  if (names.length < 2 || runners.length === 0) return undefined
  const shown = names.slice(0, mostNames).map((name) => quoted(name))
  return new ActionError(
    `A quarantine list for ${runners.join(', ')} is of one repository, and this report of ${names.length}: ${shown.join(', ')}.`,
    { fix: 'Ask for `quarantine` where the parts of one repository are analysed or joined; `text` and `json` may hold several.' }
  )
}

const mostNames = 5
