import type { ActionError } from '@tocsin/action-kit'
import type { Inputs } from '../inputs.ts'
import { flakePage } from '../page/flake-page.ts'
import type { Ports } from '../ports.ts'
import { attempted } from './attempted.ts'
import { type Judged, quarantined } from './quarantined.ts'

export interface Published {
  /** Paths, from the workspace. */
  folder: string
  json: string
  /** One for each list that was asked for. */
  quarantine: readonly string[]
  /** Whether the folder is there. */
  written: boolean
  problem?: ActionError | undefined
}

/** Writes the folder of the report: the page, JSON, CTRF, badge and quarantine lists. */
export async function publish(inputs: Inputs, judged: Judged, ports: Pick<Ports, 'writePage' | 'notice' | 'summary'>): Promise<Published> {
  const { report } = judged
  const folder = inputs['report-dir']
  const { lists, mixed } = await quarantined(inputs.quarantine, judged, ports)
  const { ctrfOf } = await import('../export/ctrf/ctrf.ts')
  const files = {
    ...flakePage(report),
    'ctrf-report.json': `${JSON.stringify(ctrfOf(report))}\n`,
    ...Object.fromEntries(lists.map(({ fileName, content }) => [fileName, content]))
  }
  const problem = await attempted('The report could not be written', () => ports.writePage(folder, files))
  if (lists.length > 0 && !problem) {
    const { howTo } = await import('../quarantine/how-to.ts')
    for (const list of lists) ports.summary(howTo(list, folder))
  }
  return {
    folder,
    json: `${folder}/flake-report.json`,
    written: problem === undefined,
    problem: problem ?? mixed,
    quarantine: lists.map(({ fileName }) => `${folder}/${fileName}`)
  }
}
