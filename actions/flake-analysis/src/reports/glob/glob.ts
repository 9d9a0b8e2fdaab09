import { type Segment, segmentFits, segmentOf } from './segment.ts'

/** A pattern with `*`, `**`, `?`, `[…]` and `{a,b}`; `/` and `\` both separate folders. */
export interface Glob {
  pattern: string
  /** One for each choice of the braces. */
  choices: readonly Choice[]
}

/** `**` stands for any number of folders. */
export type Choice = readonly ('**' | Segment)[]

/** More choices, or longer names, are no honest pattern. */
const mostChoices = 256
const longestPath = 4096

export function globOf(pattern: string): Glob {
  const choices = expanded(pattern.replaceAll('\\', '/')).map((text) => segmentsOf(text))
  return { pattern, choices }
}

function segmentsOf(text: string): Choice {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.')
  return parts.filter((part, index) => part !== '**' || parts[index - 1] !== '**').map((part) => (part === '**' ? part : segmentOf(part)))
}

/** The choices of braces, from the innermost; a brace without a comma or an end is a letter. */
function expanded(text: string): string[] {
  let done: string[] = [text]
  for (let changed = true; changed && done.length < mostChoices; ) {
    const next = done.flatMap((each) => choicesOf(each) ?? [each])
    changed = next.length > done.length || next.some((each, index) => each !== done[index])
    done = next.slice(0, mostChoices)
  }
  return done
}

function choicesOf(text: string): string[] | undefined {
  const found = /\{([^{}]*,[^{}]*)\}/.exec(text)
  return found?.[1]?.split(',').map((choice) => text.slice(0, found.index) + choice + text.slice(found.index + found[0].length))
}

/** Whether a path with `/` between its folders fits. */
export function globFits({ choices }: Glob, path: string): boolean {
  if (path.length > longestPath) return false
  const names = path.split('/')
  return choices.some((choice) => choiceFits(choice, names))
}

/** Like a segment: goes back to the last `**` only. */
function choiceFits(choice: Choice, names: readonly string[]): boolean {
  let part = 0
  let deep = -1
  let from = 0
  for (let at = 0; at < names.length; ) {
    const segment = choice[part]
    if (segment === '**') {
      deep = part++
      from = at
    } else if (segment !== undefined && segmentFits(segment, names[at] ?? '')) {
      part++
      at++
    } else if (deep === -1) return false
    else {
      part = deep + 1
      at = ++from
    }
  }
  return choice.slice(part).every((left) => left === '**') && choice.at(-1) !== undefined
}
