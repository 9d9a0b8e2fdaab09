import { drawnProjects, measuredProjects } from '../../../actions/flake-analysis/src/judge/testing/measured-rates.ts'
import { yearTable } from '../../../actions/flake-analysis/src/judge/testing/year-table.ts'

const seed = 1

/** How right the rules of evidence are in a simulated year, judged again while history grows: precision, recall by rate, and what q05 covers. */
export function simulatedYear(): string {
  const measured = measuredProjects()
  const projects = measured ?? drawnProjects(seed)
  const tests = projects.reduce((sum, { rates }) => sum + rates.length, 0)
  const source = measured ? 'the measured rates of FlakeFlagger' : 'drawn rates, for those that were measured are not here'
  return `${tests.toLocaleString('en')} tests of ${projects.length} projects, ${source}; shares in %\n\n${yearTable(projects, { seed })}`
}
