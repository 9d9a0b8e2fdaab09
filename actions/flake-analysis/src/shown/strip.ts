/** Of a strip: P passed, F failed, L failed and passed with the same code, anything else was left out. */
const outcomeNames = { P: 'passed', L: 'flaky', F: 'failed', '-': 'left out' } as const
export type Outcome = keyof typeof outcomeNames

export const outcomesOf = (strip: string, most: number): readonly Outcome[] =>
  [...strip.slice(-most)].map((sign) => (sign === 'P' || sign === 'F' || sign === 'L' ? sign : '-'))

const marks: Readonly<Record<Outcome, string>> = { P: '▁', L: '▅', F: '█', '-': '·' }

export const marksLegend = `${marks.P} passed, ${marks.L} failed and passed with the same code, ${marks.F} failed, ${marks['-']} left out`

const mostMarks = 24

/** The newest outcomes as signs of text, oldest first. */
export const marksOf = (strip: string): string =>
  outcomesOf(strip, mostMarks)
    .map((outcome) => marks[outcome])
    .join('')

/** `Newest 60 tries: 50 passed, 8 failed, 2 flaky. The newest failed.` */
export function stripWords(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return 'No tries are known.'
  const parts = (Object.keys(outcomeNames) as Outcome[]).flatMap((outcome) => {
    const number = outcomes.filter((one) => one === outcome).length
    return number > 0 ? [`${number} ${outcomeNames[outcome]}`] : []
  })
  return `Newest ${outcomes.length === 1 ? 'try' : `${outcomes.length} tries`}: ${parts.join(', ')}. The newest: ${outcomeNames[outcomes.at(-1) ?? '-']}.`
}
