import { type MeasuredProject, thinned } from './measured-rates.ts'
import { scoreOf, scoreTable } from './scorecard.ts'
import { simulatedYear } from './year.ts'

/** All measured flakes beside a tenth of the stable tests, through a simulated year: how well they are found, as a table. */
export function yearTable(projects: readonly MeasuredProject[], { seed = 1, at = [1, 2, 4, 8, 13, 26, 52] } = {}): string {
  const year = simulatedYear({ seed, projects: thinned(projects, { flaky: 1, stable: 10 }), at })
  return scoreTable([...year].map(scoreOf))
}
