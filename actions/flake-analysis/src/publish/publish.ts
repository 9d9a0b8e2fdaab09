import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Inputs } from '../inputs.ts'
import type { FlakeReport } from '../model/report.ts'
import { flakePage } from '../page/flake-page.ts'
import type { Ports } from '../ports.ts'

export interface Published {
  /** Paths, from the workspace. */
  folder: string
  json: string
  quarantine?: string
  problems: readonly (ActionError | undefined)[]
}

/** Writes the report. What cannot be written costs nothing of the rest. */
export async function publish(inputs: Inputs, report: FlakeReport, ports: Ports): Promise<Published> {
  const folder = inputs['report-dir']
  const problems = [await attempted('The report', () => ports.writePage(folder, flakePage(report)))]
  return { folder, json: `${folder}/flake-report.json`, problems }
}

async function attempted(what: string, act: () => Promise<void>): Promise<ActionError | undefined> {
  try {
    await act()
    return undefined
  } catch (error) {
    return problemOf(error, `${what} could not be written`)
  }
}
