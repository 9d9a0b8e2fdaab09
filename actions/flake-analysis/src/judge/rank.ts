import { states } from '../model/report.ts'
import type { JudgedSubject } from './options.ts'

/**
 * What is sure first, then what is suspected, last what runs of forks alone show; of each the worst first: minutes a week that are surely lost,
 * then how often, then how many; and always the same order.
 */
export const ranked = <S extends JudgedSubject>(subjects: readonly S[]): S[] => subjects.toSorted(byCost)

/** A suspicion must not hide what is sure, however much it seems to cost: whoever forges it decides how much. */
const doubt = ({ certainty, ofForks }: JudgedSubject) => (ofForks ? 2 : certainty === 'suspected' ? 1 : 0)

const byCost = (a: JudgedSubject, b: JudgedSubject): number =>
  doubt(a) - doubt(b) ||
  b.score - a.score ||
  often(b) - often(a) ||
  b.rate.failures - a.rate.failures ||
  states.indexOf(a.state) - states.indexOf(b.state) ||
  (a.id < b.id ? -1 : 1)

const often = ({ rate, runsPerWeek }: JudgedSubject) => rate.q05 * runsPerWeek
