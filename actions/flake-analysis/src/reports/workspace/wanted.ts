import { type Choice, type Glob, globFits, globOf } from '../glob/glob.ts'
import { segmentFits } from '../glob/segment.ts'

export interface Pattern {
  /** As written. */
  text: string
  /** Relative to the workspace; undefined of one that leads elsewhere. */
  glob: Glob | undefined
}

/** The patterns of an input, those with `!` apart. A path below the workspace may be written in full. */
export function patternsOf(texts: readonly string[], workspace: string): { wanted: Pattern[]; excluded: Glob[] } {
  const patterns = texts.map((text) => text.trim()).filter(Boolean)
  const excluded = patterns.filter((text) => text.startsWith('!')).map((text) => globOf(relativeTo(text.slice(1), workspace) ?? ''))
  const wanted = patterns.filter((text) => !text.startsWith('!')).map((text) => ({ text, glob: globIn(text, workspace) }))
  return { wanted, excluded }
}

function globIn(text: string, workspace: string): Glob | undefined {
  const path = relativeTo(text, workspace)
  return path === undefined ? undefined : globOf(path)
}

function relativeTo(text: string, workspace: string): string | undefined {
  const [path, root] = [text, workspace].map((each) => each.replaceAll('\\', '/').replace(/^[a-z]:/, (drive) => drive.toUpperCase())) as [
    string,
    string
  ]
  const below = path.startsWith(`${root.replace(/\/$/, '')}/`) ? path.slice(root.replace(/\/$/, '').length + 1) : path
  return /^(?:\/|[A-Za-z]:)/.test(below) || below.split('/').includes('..') ? undefined : below
}

export const fitsAny = (globs: readonly Glob[], name: string): boolean => globs.some((glob) => globFits(glob, name))

/** Whether a pattern may have something below a folder. */
export const mayHold = ({ choices }: Glob, folder: string): boolean => choices.some((choice) => startFits(choice, folder.split('/')))

function startFits(choice: Choice, names: readonly string[]): boolean {
  for (const [index, name] of names.entries()) {
    const segment = choice[index]
    if (segment === '**') return true
    if (segment === undefined || !segmentFits(segment, name)) return false
  }
  return choice.length > names.length
}
