import type { GitHub } from '@tocsin/action-kit'

/** Asks for each file once: several parts of an analysis look at the same workflow files. What could not be read is asked for again. */
export function filesOnce<T extends Pick<GitHub, 'file'>>(github: () => Promise<T>): () => Promise<T> {
  const files = new Map<string, ReturnType<GitHub['file']>>()
  return async () => {
    const client = await github()
    const file: GitHub['file'] = (path, ref) => {
      const key = JSON.stringify([path, ref])
      const asked = files.get(key) ?? client.file(path, ref)
      files.set(key, asked)
      asked.catch(() => files.delete(key))
      return asked
    }
    return { ...client, file }
  }
}
