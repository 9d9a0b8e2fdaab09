import type { Rate } from '../../model/subject-report.ts'
import { factsOf } from '../facts.ts'
import { rateUpTo } from '../rates.ts'
import type { SimulatedTest } from './simulate.ts'
import type { Snapshot } from './year.ts'

/** How well one judgement did. Shares are from 0 to 1; NaN where there is nothing to take a share of. */
export interface Score {
  weeks: number
  confirmed: number
  precision: number
  suspected: number
  suspectedPrecision: number
  /** Tests called broken, of which so many only flake. */
  broken: number
  /** By band of rates: the share that is called flaky. */
  recall: readonly { from: number; to: number; tests: number; share: number }[]
  /** The share of all flaky tests whose true rate is q05 or more; of what is not listed, by its own evidence. */
  covered: number
  /** Of the confirmed ones alone, which are those that failed more often than they should: q05 or more, q95 or less, and both. */
  aboveQ05: number
  belowQ95: number
  within: number
  /** The same by band of rates, and how many times too high the mean of the rates is; of bands with confirmed flakes. */
  rates: readonly { to: number; flakes: number; aboveQ05: number; belowQ95: number; excess: number }[]
}

const bands = [0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]

export function scoreOf({ weeks, now, tests, found }: Snapshot): Score {
  const truths = new Map(tests.map(({ subject, truth }) => [subject.id, truth]))
  const flaky = [...found.values()].filter(({ level, state }) => level === 'test' && state === 'flaky')
  const ofCertainty = (wanted: string) => flaky.filter(({ certainty }) => certainty === wanted)
  const right = (list: readonly { id: string }[]) => shareOf(list, ({ id }) => (truths.get(id) ?? 0) > 0)
  const rated = ofCertainty('confirmed')
    .map(({ id, rate }) => ({ rate, truth: truths.get(id) ?? 0 }))
    .filter(({ truth }) => truth > 0)
  return {
    weeks,
    confirmed: ofCertainty('confirmed').length,
    precision: right(ofCertainty('confirmed')),
    suspected: ofCertainty('suspected').length,
    suspectedPrecision: right(ofCertainty('suspected')),
    broken: [...found.values()].filter(({ level, state }) => level === 'test' && state === 'broken').length,
    recall: bands.map((to, index) => recallOf({ tests, found }, bands[index - 1] ?? 0, to)),
    covered: shareOf(
      tests.filter(({ truth }) => truth > 0),
      (one) => one.truth >= provenRate(one, now).q05
    ),
    aboveQ05: shareOf(rated, isAbove),
    belowQ95: shareOf(rated, isBelow),
    rates: bands.flatMap((to, index) => ratesOf(rated, bands[index - 1] ?? 0, to)),
    within: shareOf(rated, (one) => isAbove(one) && isBelow(one))
  }
}

interface Rated {
  truth: number
  rate: Rate
}

const isAbove = ({ truth, rate }: Rated) => truth >= rate.q05
const isBelow = ({ truth, rate }: Rated) => truth <= rate.q95

function ratesOf(rated: readonly Rated[], from: number, to: number): Score['rates'] {
  const band = rated.filter(({ truth }) => truth > from && truth <= to)
  if (band.length === 0) return []
  const log = band.reduce((sum, { truth, rate }) => sum + Math.log(rate.mean / truth), 0) / band.length
  return [{ to, flakes: band.length, aboveQ05: shareOf(band, isAbove), belowQ95: shareOf(band, isBelow), excess: Math.exp(log) }]
}

/** By T1 to T3, of listed and unlisted tests alike. */
const provenRate = (test: SimulatedTest, now: number) => rateUpTo('T3', factsOf(test, now).regime.samples)

function recallOf({ tests, found }: Pick<Snapshot, 'tests' | 'found'>, from: number, to: number): Score['recall'][number] {
  const band = tests.filter(({ truth }) => truth > from && truth <= to)
  return { from, to, tests: band.length, share: shareOf(band, ({ subject }) => found.get(subject.id)?.state === 'flaky') }
}

const shareOf = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length / list.length

/** A table for people: the ends of the rate are of confirmed flakes, but for one column that has all. */
export function scoreTable(scores: readonly Score[]): string {
  const rows = [columns.map(([head]) => head), ...scores.map((one) => columns.map(([, cell]) => cell(one)))]
  return rows.map((cells) => cells.map((cell) => `${cell}`.padStart(12)).join('')).join('\n')
}

const percent = (share = Number.NaN) => (Number.isNaN(share) ? '-' : `${(share * 100).toFixed(1)}`)

const columns: readonly [head: string, cell: (one: Score) => string | number][] = [
  ['weeks', ({ weeks }) => weeks],
  ['confirmed', ({ confirmed }) => confirmed],
  ['precision', ({ precision }) => percent(precision)],
  ['suspected', ({ suspected }) => suspected],
  ['precision', ({ suspectedPrecision }) => percent(suspectedPrecision)],
  ['broken', ({ broken }) => broken],
  ...bands.map((to, index): (typeof columns)[number] => [`≤${to * 100} %`, ({ recall }) => percent(recall[index]?.share)]),
  ['all ≥ q05', ({ covered }) => percent(covered)],
  ['≥ q05', ({ aboveQ05 }) => percent(aboveQ05)],
  ['≤ q95', ({ belowQ95 }) => percent(belowQ95)],
  ['in q05–q95', ({ within }) => percent(within)]
]
