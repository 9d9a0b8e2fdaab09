import { pathToFileURL } from 'node:url'

const simulation = { seed: 1, at: [1, 2, 4, 8, 13, 26, 52] }

/** How right the rules of evidence are in a simulated year, judged again while history grows: precision, recall by rate, and what q05 covers. */
export async function yearTable(root: string): Promise<string> {
  const { measuredProjects, drawnProjects } = await of(root, 'measured-rates')
  const { simulatedYear } = await of(root, 'year')
  const { scoreOf, scoreTable } = await of(root, 'scorecard')
  const measured = measuredProjects()
  const projects = measured ?? drawnProjects(simulation.seed)
  const scores = [...simulatedYear({ ...simulation, projects })].map((snapshot) => scoreOf(snapshot))
  const tests = projects.reduce((sum: number, { rates }: { rates: readonly number[] }) => sum + rates.length, 0)
  const source = measured ? 'the measured rates of FlakeFlagger' : 'drawn rates, for those that were measured are not here'
  return `${tests.toLocaleString('en')} tests of ${projects.length} projects, ${source}; shares in %\n\n${scoreTable(scores)}`
}

/** By its URL: another project of the compiler holds it. */
const of = (root: string, name: string) => import(pathToFileURL(`${root}/actions/flake-analysis/src/judge/testing/${name}.ts`).href)
