import { posix } from 'node:path'

export interface Import {
  specifier: string
  /** Gone when the code runs. */
  typeOnly: boolean
}

const statement = /^(?:import|export)\b(\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"\n]+)['"]|(?<!typeof )\bimport\(\s*['"]([^'"\n]+)['"]/gm

/** Every module that a source names: static, dynamic, re-exported. */
export function importsOf(source: string): Import[] {
  const code = source.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  return [...code.matchAll(statement)].map(([, type, named, called = '']) => ({ specifier: named ?? called, typeOnly: type !== undefined }))
}

/** The files that run when one of the entries does, by following what each imports from its own folder. */
export function reachable(entries: readonly string[], importsByPath: ReadonlyMap<string, readonly Import[]>): Set<string> {
  const seen = new Set(entries)
  for (const path of seen) {
    for (const { specifier, typeOnly } of importsByPath.get(path) ?? []) {
      if (!typeOnly && specifier.startsWith('.')) seen.add(posix.join(posix.dirname(path), specifier))
    }
  }
  return seen
}
