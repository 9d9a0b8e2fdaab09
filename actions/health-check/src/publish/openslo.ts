import { redactDeep } from '@tocsin/action-kit'
import type { Ports } from '../ports.ts'
import type { Seen } from '../seen.ts'
import { exportOpenSlo } from '../slo/openslo/export.ts'
import { writeText } from './text.ts'

export const writeOpenSlo = async (path: string, { settings: { slos } }: Seen, ports: Ports): Promise<void> =>
  writeText('openslo-file', path, await exportOpenSlo(redactDeep(slos, ports.redact)), ports)
