import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Receipt } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import type { FlakeReport } from './model/report.ts'
import type { Ports } from './ports.ts'
import { type FlakeTo, tell } from './tell/tell.ts'

export interface Told {
  receipts: readonly Receipt[]
  problems: readonly (ActionError | undefined)[]
}

/** Tells what is new, and where it is due the digest. */
export async function tellAll(inputs: Inputs, report: FlakeReport, to: FlakeTo, ports: Ports): Promise<Told> {
  const { repository, runUrl } = ports.context
  const scene = { repository, report, runUrl }
  const told = await tell(scene, to, ports)
  const { receipts, problem } = await digested(inputs, scene, to, ports)
  return { receipts: [...told.receipts, ...receipts], problems: [...told.problems, problem] }
}

async function digested(inputs: Inputs, scene: Parameters<typeof tell>[0], to: FlakeTo, ports: Ports) {
  if (inputs.digest === 'off') return { receipts: [], problem: undefined }
  const { tellDigest } = await import('./tell/digest/digest.ts')
  return tellDigest(inputs.digest, scene, to, ports).catch((error) => ({
    receipts: [],
    problem: problemOf(error, 'The digest could not be sent')
  }))
}
