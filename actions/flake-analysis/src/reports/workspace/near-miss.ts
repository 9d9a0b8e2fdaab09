import { globFits, globOf } from '../glob/glob.ts'
import type { Found } from './walk.ts'

/** What else a pattern without a match may have meant, as a sentence; undefined where nothing is near. */
export function nearMiss(
  pattern: string,
  files: readonly Pick<Found, 'name'>[],
  folders: ReadonlySet<string>,
  inFolder = '**/*.xml'
): string | undefined {
  const plain = pattern.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '')
  if (folders.has(plain)) return `${quoted(plain)} is a folder: write ${quoted(`${plain}/${inFolder}`)}`
  const deep = plain.startsWith('**/') ? undefined : firstOf(`**/${plain}`, files)
  if (deep !== undefined) return `there is ${quoted(deep)}: write ${quoted(`**/${plain}`)}`
  const other = firstOf(plain.toLowerCase(), files, (name) => name.toLowerCase())
  if (other !== undefined) return `there is ${quoted(other)}: upper and lower case count`
  const deepOther = firstOf(`**/${plain.toLowerCase()}`, files, (name) => name.toLowerCase())
  return deepOther === undefined ? undefined : `there is ${quoted(deepOther)}: upper and lower case count, and so do folders`
}

const firstOf = (pattern: string, files: readonly Pick<Found, 'name'>[], change = (name: string) => name): string | undefined => {
  const glob = globOf(pattern)
  return files.find(({ name }) => globFits(glob, change(name)))?.name
}

const quoted = (text: string) => JSON.stringify(text)
