import { type SubjectReport, states } from '../model/subject-report.ts'

type Ranked = Pick<SubjectReport, 'id' | 'state' | 'certainty' | 'ofForks' | 'score' | 'rate' | 'runsPerWeek'>

/**
 * What is sure first, then what is suspected, last what runs of forks alone show; of each the worst first: what is broken, then minutes a week that
 * a fix saves, then how often it fails, then how many times; and always the same order.
 */
export const ranked = <One extends Ranked>(subjects: readonly One[]): One[] => subjects.toSorted(byCost)

/** A suspicion must not hide what is sure, however much it seems to cost: whoever forges it decides how much. */
const doubt = ({ certainty, ofForks }: Ranked) => (ofForks ? 2 : certainty === 'suspected' ? 1 : 0)

const byCost = (a: Ranked, b: Ranked): number =>
  doubt(a) - doubt(b) ||
  Number(b.state === 'broken') - Number(a.state === 'broken') ||
  b.score - a.score ||
  often(b) - often(a) ||
  b.rate.failures - a.rate.failures ||
  states.indexOf(a.state) - states.indexOf(b.state) ||
  (a.id < b.id ? -1 : 1)

const often = ({ rate, runsPerWeek }: Ranked) => rate.q05 * runsPerWeek
