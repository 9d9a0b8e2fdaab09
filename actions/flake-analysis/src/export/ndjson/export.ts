import type { RecordType } from './fields.ts'
import { fileInPieces } from './file.ts'
import { type Told, writeNdjson } from './write.ts'

/**
 * Writes the NDJSON of an analysis into a file that replaces the one before, and says how many records of each type there are.
 * @throws {ActionError} where the file cannot be written
 */
export const exportNdjson = (path: string, told: readonly Told[], redact: (text: string) => string): Promise<Record<RecordType, number>> =>
  fileInPieces(path, (write) => writeNdjson(told, { write, redact }))
