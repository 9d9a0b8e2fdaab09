import { isStorePath } from '../keys.ts'
import { checkBytes } from '../limits.ts'
import { type BytesOf, chosen, type Paths, type Texts } from '../store.ts'
import { done, type Git } from './git.ts'
import type { Head } from './remote.ts'

interface Blob {
  oid: string
  bytes: number
}

/** What a commit holds, as far as it concerns a ledger: links, folders and modules are nothing to it. */
export interface Content {
  head: Head
  files: ReadonlyMap<string, Blob>
  /** Those that were read: the ones asked for, and as many of the others as are small. */
  texts: ReadonlyMap<string, string>
}

/** Read along with those asked for. In bytes, for all together: git inflates them in some 20 ms. */
const mostAlong = 4_000_000

/** The content of a commit; `head` is empty for none. @throws {ActionError} for a path whose file is too large to be one of ours. */
export async function contentOf(git: Git, head: Head, paths: Paths): Promise<Content> {
  const files: Content['files'] = head === '' ? new Map() : filesIn(done(await git(['ls-tree', '-r', '-z', '--long', head])))
  const asked = chosen(paths, files.keys(), bytesIn(files)).filter((path) => files.has(path))
  for (const path of asked) checkBytes(path, files.get(path)?.bytes ?? 0)
  const texts = new Map<string, string>()
  for (const some of inParts([...new Set([...asked, ...smallest(files)])], bytesIn(files)))
    for (const [path, text] of await readFiles(git, new Map(some.map((path) => [path, files.get(path)?.oid ?? ''])))) texts.set(path, text)
  return { head, files, texts }
}

const bytesIn =
  (files: Content['files']): BytesOf =>
  (path) =>
    files.get(path)?.bytes ?? 0

/** In bytes, for what one call of git gives, unless one file is larger: its output is held whole, and cut off where there is too much of it. */
const mostAtOnce = 32_000_000

function inParts(paths: readonly string[], bytesOf: BytesOf): string[][] {
  const parts: string[][] = []
  let room = -1
  for (const path of paths) {
    room -= bytesOf(path)
    if (room >= 0) parts.at(-1)?.push(path)
    else {
      parts.push([path])
      room = mostAtOnce - bytesOf(path)
    }
  }
  return parts
}

/** The texts of paths as the content has them. */
export const textsIn = ({ files, texts }: Content, paths: Paths): Texts =>
  Object.fromEntries(chosen(paths, files.keys(), bytesIn(files)).map((path) => [path, texts.get(path)]))

/** What a content is after some of its texts were changed, and those that are `null` removed. */
export function changedContent(content: Content, changes: Readonly<Record<string, string | null>>): Content {
  const [files, texts] = [new Map(content.files), new Map(content.texts)]
  for (const [path, text] of Object.entries(changes)) {
    files.delete(path)
    texts.delete(path)
    if (text === null) continue
    files.set(path, { oid: '', bytes: Buffer.byteLength(text) })
    texts.set(path, text)
  }
  return { ...content, files, texts }
}

function filesIn(listed: string): Map<string, Blob> {
  const entries = listed.split('\0').flatMap((entry): [string, Blob][] => {
    const [, oid, bytes, path] = /^100[67][45][45] blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry) ?? []
    return oid && path && isStorePath(path) ? [[path, { oid, bytes: Number(bytes) }]] : []
  })
  return new Map(entries)
}

function smallest(files: ReadonlyMap<string, Blob>): string[] {
  let room = mostAlong
  return [...files]
    .toSorted(([, one], [, other]) => one.bytes - other.bytes)
    .flatMap(([path, { bytes }]) => {
      room -= bytes
      return room >= 0 ? [path] : []
    })
}

async function readFiles(git: Git, oids: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const input = [...oids.values()].map((oid) => `${oid}\n`).join('')
  // One character for each byte, since sizes are told in bytes.
  let rest = done(await git(['cat-file', '--batch=%(objectsize)'], { input, encoding: 'latin1' }))
  const texts = new Map<string, string>()
  for (const path of oids.keys()) {
    const start = rest.indexOf('\n') + 1
    const end = start + Number(rest.slice(0, start))
    texts.set(path, Buffer.from(rest.slice(start, end), 'latin1').toString('utf8'))
    rest = rest.slice(end + 1)
  }
  return texts
}
