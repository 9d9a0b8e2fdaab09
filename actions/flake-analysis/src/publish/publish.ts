import { ActionError, quoted } from '@tocsin/action-kit'
import type { Analysed } from '../analyse.ts'
import { namedTests } from '../assemble/named-tests.ts'
import type { Inputs } from '../inputs.ts'
import type { FlakeReport } from '../model/report.ts'
import { flakePage } from '../page/flake-page.ts'
import type { Ports } from '../ports.ts'
import { isFree, type QuarantineFormatName } from '../quarantine/names.ts'
import { counted } from '../shown/numbers.ts'
import { attempted } from './attempted.ts'

export interface Published {
  /** Paths, from the workspace. */
  folder: string
  json: string
  quarantine?: string
  problem?: ActionError | undefined
}

/** Writes the folder of the report: the page, JSON, CTRF, badge and quarantine list. */
export async function publish(
  inputs: Inputs,
  of: Pick<Analysed, 'report' | 'candidates' | 'parts'>,
  ports: Pick<Ports, 'writePage' | 'notice' | 'summary'>
): Promise<Published> {
  const { report } = of
  const folder = inputs['report-dir']
  const mixed = inputs.quarantine && mixedIn(inputs.quarantine, report)
  const list = inputs.quarantine && !mixed ? await quarantined(inputs.quarantine, of, ports) : undefined
  const { ctrfOf } = await import('../export/ctrf/ctrf.ts')
  const files = {
    ...flakePage(report),
    'ctrf-report.json': `${JSON.stringify(ctrfOf(report))}\n`,
    ...(list && { [list.fileName]: list.content })
  }
  const problem = await attempted('The report could not be written', () => ports.writePage(folder, files))
  if (list && !problem) ports.summary((await import('../quarantine/how-to.ts')).howTo(list, folder))
  return {
    folder,
    json: `${folder}/flake-report.json`,
    problem: problem ?? mixed,
    ...(list && { quarantine: `${folder}/${list.fileName}` })
  }
}

/** A runner has the tests of one repository: those of another one may be called the same. */
function mixedIn(format: QuarantineFormatName, { repositories }: Pick<FlakeReport, 'repositories'>): ActionError | undefined {
  const names = [...new Set(repositories.map(({ name }) => name))]
  if (names.length < 2 || isFree(format)) return undefined
  return new ActionError(
    `A quarantine list for ${format} is of one repository, and this report of ${names.length}: ${names
      .slice(0, mostNames)
      .map((name) => quoted(name))
      .join(', ')}.`,
    {
      fix: 'Ask for `quarantine` where the parts of one repository are analysed or joined; `text` and `json` may hold several.'
    }
  )
}

const mostNames = 5

async function quarantined(
  format: QuarantineFormatName,
  { report, candidates, parts }: Pick<Analysed, 'report' | 'candidates' | 'parts'>,
  { notice }: Pick<Ports, 'notice'>
) {
  const { quarantineList } = await import('../quarantine/list.ts')
  const known = parts ? { parts: parts.map((part) => part.testNames) } : { tests: namedTests(candidates) }
  const list = quarantineList(format, report.subjects, known)
  const why = [...new Set(list.leftOut.map((one) => one.why))]
  if (why.length > 0)
    notice(`${counted(list.leftOut.length, 'flaky test')} cannot be named in a quarantine list for ${format}: ${why.join('; ')}.`)
  return list
}
