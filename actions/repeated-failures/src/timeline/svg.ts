import type { Run, Verdict } from '@tocsin/ci-history'
import { clip, oneLine, plural } from '@tocsin/notifier'

const mostRuns = 60
const bar = { width: 10, gap: 2, height: 32, top: 24 }
const leastWidth = 240

const words: Readonly<Record<Verdict, string>> = { good: 'passed', bad: 'failed', neutral: 'had no result' }
/** Failures stand out by their height, too: not everybody sees red and green. */
const heights: Readonly<Record<Verdict, number>> = { good: 16, bad: 32, neutral: 6 }

const style = [
  'text{font:12px system-ui,sans-serif;fill:#1f2328}',
  '.good{fill:#1a7f37}.bad{fill:#cf222e}.neutral{fill:#8c959f}',
  '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.good{fill:#3fb950}.bad{fill:#f85149}.neutral{fill:#6e7681}}'
].join('')

/** The last runs as a picture that needs nothing else: a bar for each, newest right. `runs` is newest first. */
export function svgOf(title: string, runs: readonly Run[], verdict: (run: Run) => Verdict): string {
  const shown = runs.slice(0, mostRuns).toReversed()
  const width = Math.max(leastWidth, shown.length * (bar.width + bar.gap))
  const height = bar.top + bar.height + 2
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${described(shown.map(verdict))}</desc>`,
    `<style>${style}</style>`,
    `<text x="0" y="14">${escaped(clip(oneLine(title), Math.floor(width / 7)))}</text>`,
    ...shown.map((run, index) => barOf(run, verdict(run), index)),
    '</svg>',
    ''
  ].join('\n')
}

function barOf({ number, attempt }: Run, verdict: Verdict, index: number): string {
  const height = heights[verdict]
  const name = `#${number} ${words[verdict]}${attempt > 1 ? ` in attempt ${attempt}` : ''}`
  const box = `x="${index * (bar.width + bar.gap)}" y="${bar.top + bar.height - height}" width="${bar.width}" height="${height}" rx="2"`
  return `<rect class="${verdict}" ${box}><title>${name}</title></rect>`
}

function described(verdicts: readonly Verdict[]): string {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length
  return `The last ${plural(verdicts.length, 'run')}, newest right: ${count('good')} passed, ${count('bad')} failed, ${count('neutral')} had no result.`
}

const longestTitle = 200

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string) => clip(oneLine(text), longestTitle).replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
