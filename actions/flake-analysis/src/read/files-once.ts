import type { GitHub } from '@tocsin/action-kit'
import { isCovered, type Place, type Texts, textsAtOnce } from './texts-at-once.ts'

/** A client that asks for each file once. */
export interface FilesOnce {
  file: GitHub['file']
  /** The names in the folder of the workflows, where it is known without a call of its own. */
  workflowNames(ref: string): Promise<readonly string[] | undefined>
}

/**
 * Asks for each file once, and for all workflow files and CODEOWNERS with one call: several parts of an analysis look at them. Where that call fails
 * it is a call for each file; what could not be read is asked for again.
 */
export function filesOnce<T extends Pick<GitHub, 'file' | 'request'>>(
  github: () => Promise<T>,
  place: Place
): () => Promise<T & FilesOnce> {
  const files = new Map<string, Promise<string | undefined>>()
  const refs = new Map<string, Promise<Texts | undefined>>()
  return async () => {
    const client = await github()
    const textsAt = (ref: string) => {
      const asked = refs.get(ref) ?? textsAtOnce(client.request, place, ref).catch(() => undefined)
      refs.set(ref, asked)
      return asked
    }
    const alone = (path: string, ref: string) => {
      const key = JSON.stringify([path, ref])
      const asked = files.get(key) ?? client.file(path, ref)
      files.set(key, asked)
      asked.catch(() => files.delete(key))
      return asked
    }
    const file: GitHub['file'] = async (path, ref) => {
      const known = isCovered(path) ? await textsAt(ref) : undefined
      if (!known || (known.texts.has(path) && known.texts.get(path) === undefined)) return alone(path, ref)
      return known.texts.get(path)
    }
    return { ...client, file, workflowNames: async (ref: string) => (await textsAt(ref))?.names }
  }
}
