import { changesIn, type Store, type Texts } from './store.ts'

/** A store that ends with the process. */
export function memoryStore(texts = new Map<string, string>()): Store {
  const current = (paths: readonly string[]): Texts => Object.fromEntries(paths.map((path) => [path, texts.get(path)]))
  return {
    read: async (path) => texts.get(path),
    async write(paths, change) {
      const before = current(paths)
      const changed = change(before)
      for (const [path, text] of Object.entries(changesIn(changed, before))) texts.set(path, text)
      return changed
    }
  }
}
