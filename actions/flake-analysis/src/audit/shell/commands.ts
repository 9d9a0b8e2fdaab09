import type { Command, Dialect, Operator, Word } from './command.ts'
import { scan } from './scanner.ts'

interface Level {
  words: Word[]
  after: Operator
  loops: number
  /** The last command of the brackets that closed just now. */
  group?: Building
}

type Building = { -readonly [K in keyof Command]: Command[K] }

/** The simple commands of a script in its order, those in brackets and substitutions among them. */
export function commandsOf(script: string, dialect: Dialect = 'sh'): Command[] {
  const found: Building[] = []
  const levels: Level[] = [{ words: [], after: ';', loops: 0 }]
  const top = () => levels.at(-1) as Level
  scan(script, dialect, {
    word: (text, at) => void word(top(), { text, at }),
    operator: (operator) => end(top(), operator, found),
    open: () => void levels.push({ words: [], after: ';', loops: top().loops }),
    close: () => {
      levels.pop()
      const group = found.at(-1)
      if (group) top().group = group
    }
  })
  return found.toSorted((a, b) => a.at - b.at)
}

/** What may stand before a command without being one. */
const leading = new Set(['if', 'then', 'elif', 'else', 'do', '!', '{', '}', 'fi', 'esac', 'time'])
const conditions = new Set(['while', 'until'])
/** Their words up to the end are no command. */
const heads = new Set(['for', 'select', 'foreach', 'case', 'function', 'done', 'in'])

function word(level: Level, next: Word): void {
  if (level.words.length > 0) level.words.push(next)
  else if (conditions.has(next.text)) level.loops += 1
  else if (!leading.has(next.text)) level.words.push(next)
}

function end(level: Level, operator: Operator, found: Building[]): void {
  const { words, after, group } = level
  const [first] = words
  level.words = []
  level.after = operator
  delete level.group
  if (!first) {
    // `( … ) &` sends the whole group to the background.
    if (group && operator !== ';') group.end = operator
    return
  }
  if (first.text === 'for' || first.text === 'select' || first.text === 'foreach') level.loops += 1
  if (first.text === 'done') level.loops = Math.max(0, level.loops - 1)
  if (!heads.has(first.text)) found.push({ words, at: first.at, after, end: operator, loops: level.loops })
}
