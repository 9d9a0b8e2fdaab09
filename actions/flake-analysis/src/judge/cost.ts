import { billed } from '@tocsin/ci-history'
import type { JobFacts } from '../model/sighting.ts'
import type { Waste } from '../model/subject-report.ts'

export interface Prices {
  /** Of one minute on Linux, in any currency. */
  perMinute: number
  /** How many minutes a minute counts. */
  multipliers: Readonly<Record<JobFacts['os'], number>>
}

/** As GitHub counted included minutes for years. */
export const legacyMultipliers: Prices['multipliers'] = { linux: 1, windows: 2, macos: 10 }

export const noWaste: Waste = { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 }

/** What a job costs. A machine of one's own takes time and no money. */
export function costOf({ seconds, os, selfHosted }: Pick<JobFacts, 'seconds' | 'os' | 'selfHosted'>, prices: Prices): Waste {
  const billableMinutes = selfHosted ? 0 : billed(seconds, prices.multipliers[os])
  return { ...noWaste, minutes: seconds / 60, billableMinutes, cost: billableMinutes * prices.perMinute }
}

/** With minutes that somebody waits, which nobody is billed. */
export const withWait = (waste: Waste, wait: number): Waste => ({
  ...waste,
  minutes: waste.minutes + wait,
  waitMinutes: waste.waitMinutes + wait
})

export const plus = (a: Waste, b: Waste): Waste => ({
  minutes: a.minutes + b.minutes,
  waitMinutes: a.waitMinutes + b.waitMinutes,
  billableMinutes: a.billableMinutes + b.billableMinutes,
  cost: a.cost + b.cost
})

/** Of what happened at once: who waits for two jobs waits for the longer one. */
export function together(a: Waste, b: Waste): Waste {
  const sum = plus(a, b)
  return withWait(sum, Math.max(a.waitMinutes, b.waitMinutes) - sum.waitMinutes)
}

export const times = (waste: Waste, factor: number): Waste => ({
  minutes: waste.minutes * factor,
  waitMinutes: waste.waitMinutes * factor,
  billableMinutes: waste.billableMinutes * factor,
  cost: waste.cost * factor
})
