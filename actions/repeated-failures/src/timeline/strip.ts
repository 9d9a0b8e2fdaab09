import type { Run, Verdict } from '@tocsin/ci-history'
import { type Stretch, stretchesOf } from './stretches.ts'

const marks: Readonly<Record<Verdict, string>> = { good: '🟩', bad: '🟥', neutral: '⬜' }

const mostRuns = 20
/** Squares that a phone shows in one line. */
const width = 13
/** Of one colour; more are counted, where the line is too short. */
const mostSquares = 4

/** The last runs as squares, newest right, in one line on a phone: `🟩×9 🟥🟥🟥`. `runs` is newest first. */
export function stripOf(runs: readonly Run[], verdict: (run: Run) => Verdict): string {
  const last = runs.slice(0, mostRuns)
  if (last.length <= width)
    return last
      .map((run) => marks[verdict(run)])
      .reverse()
      .join('')
  const shortened = last.map((_, dropped) => stretchesOf(last.slice(0, last.length - dropped), verdict))
  const fitting = shortened.find((stretches) => stretches.reduce((sum, stretch) => sum + widthOf(stretch), 0) <= width) ?? []
  return fitting.map(drawn).join('').trim()
}

const isCounted = ({ runs }: Stretch) => runs.length > mostSquares

const widthOf = (stretch: Stretch) => (isCounted(stretch) ? 2.5 : stretch.runs.length)

const drawn = (stretch: Stretch) =>
  isCounted(stretch) ? `${marks[stretch.verdict]}×${stretch.runs.length} ` : marks[stretch.verdict].repeat(stretch.runs.length)
