import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Receipts } from '../receipt.ts'
import { withLock } from './lock.ts'
import { type Documents, receiptsOver } from './over.ts'

/** Called with what was wrong with a stored file; the run goes on without it. */
export type Report = (problem: string) => void

/** Receipts in a folder, shared safely by processes of one machine. */
export const fileReceipts = (folder: string, report: Report): Receipts => receiptsOver(fileDocuments(folder, report))

export function fileDocuments(folder: string, report: Report): Documents {
  const pathOf = (key: string) => join(folder, `${safe(key)}.json`)
  return {
    read: (key) => readDocument(pathOf(key), report),
    async update(key, fn) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      return withLock(`${path}.lock`, async () => {
        const next = fn(await readDocument(path, report))
        await replace(path, JSON.stringify(next))
        return next
      })
    }
  }
}

/** Keys are folders of our own words and hashes; anything else is kept from climbing out. */
const safe = (key: string) => key.replaceAll(/[^\w/-]/g, '_').replaceAll(/^\/+/g, '')

async function readDocument(path: string, report: Report): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(absent)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    await rename(path, `${path}.damaged`).catch(absent)
    report(`${path} was not JSON; it is set aside as ${path}.damaged and its receipts are forgotten`)
    return undefined
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, text)
  await rename(draft, path)
}
