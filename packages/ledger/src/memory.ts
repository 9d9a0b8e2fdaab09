import { changesIn, chosen, type Paths, type Store, type Texts } from './store.ts'

/** A store that ends with the process. */
export function memoryStore(texts = new Map<string, string>()): Store {
  const bytesOf = (path: string) => Buffer.byteLength(texts.get(path) ?? '')
  const current = (paths: Paths): Texts => Object.fromEntries(chosen(paths, texts.keys(), bytesOf).map((path) => [path, texts.get(path)]))
  return {
    read: async (path) => texts.get(path),
    readAll: async (paths) => current(paths),
    async write(paths, change) {
      const before = current(paths)
      const changed = change(before)
      for (const [path, text] of Object.entries(changesIn(changed, before)))
        if (text === null) texts.delete(path)
        else texts.set(path, text)
      return changed
    }
  }
}
