import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A jest global setup: all that tests and what they start leave in the temporary folder goes when jest ends, however it ends. */
export default function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  // Workers and all other children of jest inherit it.
  process.env.TMPDIR = folder
  process.env.TESTS_COMPILED = join(folder, 'compiled')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}
