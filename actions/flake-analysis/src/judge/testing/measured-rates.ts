import { existsSync, readFileSync } from 'node:fs'
import { shared } from '@tocsin/testkit/shared'
import { seeded } from '@tocsin/testkit/turns'

/** The tests of one project, by how often each fails for no reason, from 0 to 1. */
export interface MeasuredProject {
  name: string
  rates: readonly number[]
}

const file = shared('corpora/flaky/flakeflagger/test-rerun-scripts__test_results.csv')

/** FlakeFlagger's: 22,245 tests run ten thousand times each. Absent where the numbers are, which are not part of this repository. */
export function measuredProjects(): MeasuredProject[] | undefined {
  if (!existsSync(file)) return undefined
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  return [...Map.groupBy(rows, ([project = '']) => project)].map(([name, tests]) => ({ name, rates: tests.flatMap(rateOf) }))
}

/** Every flaky test, and one of so many that never failed: they say little more each, and take as long. */
export const thinned = (projects: readonly MeasuredProject[], { flaky, stable }: { flaky: number; stable: number }): MeasuredProject[] =>
  projects.map(({ name, rates }) => ({
    name,
    rates: [
      ...nth(rates.filter(Boolean), flaky),
      ...nth(
        rates.filter((rate) => rate === 0),
        stable
      )
    ]
  }))

const nth = (rates: readonly number[], every: number) => rates.filter((_, index) => index % every === 0)

/** What always fails is broken and no flake. The name of a test holds no comma; of the last columns one may. */
function rateOf([, , flaky, failures, passes]: string[]): number[] {
  if (flaky === '1') return [Number(failures) / (Number(failures) + Number(passes))]
  return Number(failures) === 0 ? [0] : []
}

/** In their place where they are absent: 24 projects of 200 tests, of which 3 in 100 flake, as often at 0.1 % as at 1 %, 10 % or 50 %. */
export function drawnProjects(seed: number): MeasuredProject[] {
  const random = seeded(seed)
  const rate = () => (random() < 0.03 ? 0.5 * 500 ** -random() : 0)
  return Array.from({ length: 24 }, (_, index) => ({ name: `project-${index + 1}`, rates: Array.from({ length: 200 }, rate) }))
}
