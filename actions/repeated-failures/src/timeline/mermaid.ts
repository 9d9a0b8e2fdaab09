import type { Run, Verdict } from '@tocsin/ci-history'
import { clip, oneLine } from '@tocsin/notifier'
import { type Stretch, stretchesOf } from './stretches.ts'

/** What a gantt calls a bar, and the row that it is in. */
const rows: Readonly<Record<Verdict, { section: string; tag: string }>> = {
  bad: { section: 'Failing', tag: 'crit' },
  good: { section: 'Passing', tag: 'done' },
  neutral: { section: 'No result', tag: 'active' }
}
const order: readonly Verdict[] = ['bad', 'good', 'neutral']

const mostStretches = 30
const longestTitle = 80
/** A bar that ends where it starts is not seen. */
const leastMs = 60_000

/** The stream in time as a mermaid gantt, for GitHub's Markdown; '' without runs. `runs` is newest first. */
export function mermaidOf(title: string, runs: readonly Run[], verdict: (run: Run) => Verdict): string {
  const stretches = stretchesOf(runs, verdict)
    .slice(-mostStretches)
    .filter(({ runs: [first] }) => Date.parse(first?.createdAt ?? '') > 0)
  if (stretches.length === 0) return ''
  const sections = order.flatMap((row) => sectionOf(row, stretches))
  return ['gantt', `  title ${harmless(title)}`, '  dateFormat x', '  axisFormat %d %b %H:%M', ...sections].join('\n')
}

function sectionOf(row: Verdict, stretches: readonly Stretch[]): string[] {
  const bars = stretches.filter((stretch) => stretch.verdict === row).map(barOf)
  return bars.length > 0 ? [`  section ${rows[row].section}`, ...bars] : []
}

function barOf({ verdict, runs }: Stretch): string {
  const [first, last] = [runs[0], runs.at(-1)]
  const start = Date.parse(first?.createdAt ?? '')
  const end = Math.max(start + leastMs, Date.parse(last?.updatedAt ?? '') || start)
  const name = runs.length > 1 ? `${first?.number} to ${last?.number}` : String(first?.number)
  return `  Run ${name} :${rows[verdict].tag}, ${start}, ${end}`
}

/** Nothing that the grammar gives a meaning to: letters, digits and a few signs. A word of its own would begin a statement on a new line only. */
const harmless = (text: string) =>
  clip(
    oneLine(
      oneLine(text)
        .replace(/[^\p{L}\p{N} ./_()-]/gu, ' ')
        .replace(/-{2,}/g, '-')
    ),
    longestTitle
  ) || 'Runs'
