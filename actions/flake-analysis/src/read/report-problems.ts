import { plural } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'

type Problems = FlakeReport['problems']

/** Whoever opens a pull request from a fork breaks as many reports as he likes, and a page shows fifty problems. */
const mostOfForks = 10

/** Adds what is wrong with reports: that of the own runs first, and of forks some and how many more there are. */
export function problemsIn(tally: { problems: Problems[number][] }): (problems: Problems, isOfFork: boolean) => void {
  const ofForks: Problems[number][] = []
  let [shown, more] = [0, 0]
  return (problems, isOfFork) => {
    const before = tally.problems.slice(0, tally.problems.length - shown)
    const own = isOfFork ? before : [...before, ...problems]
    const room = mostOfForks - ofForks.length
    if (isOfFork) ofForks.push(...problems.slice(0, room))
    more += isOfFork ? Math.max(0, problems.length - room) : 0
    const last = [...ofForks, ...(more > 0 ? [{ file: '', problem: `There ${are(more)} with reports of forks.` }] : [])]
    shown = last.length
    tally.problems = [...own, ...last]
  }
}

const are = (more: number) => `${more === 1 ? 'is' : 'are'} ${plural(more, 'more problem')}`
