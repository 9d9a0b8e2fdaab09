import { states } from '../model/report.ts'
import type { JudgedSubject } from './options.ts'

/** Worst first: minutes a week that are surely lost, then how often, then how many; and always the same order. */
export const ranked = (subjects: readonly JudgedSubject[]): JudgedSubject[] => subjects.toSorted(byCost)

const byCost = (a: JudgedSubject, b: JudgedSubject): number =>
  b.score - a.score ||
  often(b) - often(a) ||
  b.rate.failures - a.rate.failures ||
  states.indexOf(a.state) - states.indexOf(b.state) ||
  (a.id < b.id ? -1 : 1)

const often = ({ rate, runsPerWeek }: JudgedSubject) => rate.q05 * runsPerWeek
