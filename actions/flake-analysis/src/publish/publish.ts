import type { ActionError } from '@tocsin/action-kit'
import type { Analysed } from '../analyse.ts'
import type { Inputs } from '../inputs.ts'
import { outcomeAt } from '../model/track.ts'
import { flakePage } from '../page/flake-page.ts'
import type { Ports } from '../ports.ts'
import type { QuarantineFormatName } from '../quarantine/names.ts'
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
  { report, candidates }: Pick<Analysed, 'report' | 'candidates'>,
  ports: Pick<Ports, 'writePage' | 'notice' | 'summary'>
): Promise<Published> {
  const folder = inputs['report-dir']
  const list = inputs.quarantine && (await quarantined(inputs.quarantine, { report, candidates }, ports))
  const { ctrfOf } = await import('../export/ctrf/ctrf.ts')
  const files = {
    ...flakePage(report),
    'ctrf-report.json': `${JSON.stringify(ctrfOf(report))}\n`,
    ...(list && { [list.fileName]: list.content })
  }
  const problem = await attempted('The report could not be written', () => ports.writePage(folder, files))
  if (list && !problem) ports.summary((await import('../quarantine/how-to.ts')).howTo(list, folder))
  return { folder, json: `${folder}/flake-report.json`, problem, ...(list && { quarantine: `${folder}/${list.fileName}` }) }
}

async function quarantined(
  format: QuarantineFormatName,
  { report, candidates }: Pick<Analysed, 'report' | 'candidates'>,
  { notice }: Pick<Ports, 'notice'>
) {
  const { quarantineList } = await import('../quarantine/list.ts')
  // What a stranger calls a test must not save one from the list.
  const own = candidates.filter(({ track }) => track.executions.some(({ place }, index) => place !== 'fork' && outcomeAt(track, index)))
  const known = own.flatMap(({ subject: { id, test, file } }) => (test ? [{ id, test, ...(file !== undefined && { file }) }] : []))
  const list = quarantineList(format, report.subjects, known)
  const why = [...new Set(list.leftOut.map((one) => one.why))]
  if (why.length > 0)
    notice(`${counted(list.leftOut.length, 'flaky test')} cannot be named in a quarantine list for ${format}: ${why.join('; ')}.`)
  return list
}
