import { oneLine, shown } from '@tocsin/notifier'
import type { Entry } from 'yauzl'

/** What an entry is, before anything of it is read. */
export type Judged =
  | { kind: 'folder' }
  | { kind: 'file'; name: string }
  | { kind: 'refused'; name: string; problem: string; hostile: boolean }

const methods: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'BZIP2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  99: 'AES'
}

/** The library names what is wrong with a path, quoting it; ours is quoted once, and safely. */
export function judge(entry: Entry, name: string, pathProblem: string | null): Judged {
  const refused = (problem: string, hostile = false): Judged => ({ kind: 'refused', name: oneLine(name), problem, hostile })
  if (pathProblem !== null || name.includes('\0'))
    return refused(`${shown(oneLine(name))} would leave the folder of the archive; it is not read`, true)
  if (name.endsWith('/')) return { kind: 'folder' }
  const type = unixType(entry)
  if (type === 0o120000) return refused('is a symbolic link; it is not followed')
  if (type !== 0 && type !== 0o100000) return refused('is no regular file; it is not read')
  if (entry.isEncrypted()) return refused('is encrypted; it is not read')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return refused(methodProblem(entry.compressionMethod))
  return { kind: 'file', name }
}

/** Of a file mode, where the archive was made on Unix: 0 where it does not say. */
const unixType = ({ versionMadeBy, externalFileAttributes }: Entry): number =>
  versionMadeBy >>> 8 === 3 ? (externalFileAttributes >>> 16) & 0o170000 : 0

function methodProblem(method: number): string {
  const name = methods[method]
  return `is compressed by method ${method}${name === undefined ? '' : ` (${name})`}; only stored and deflated files are read`
}
