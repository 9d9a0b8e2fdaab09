import { billed } from '@tocsin/ci-history'
import type { Waste } from '../model/report.ts'
import type { JobFacts } from '../model/sighting.ts'

export interface Prices {
  /** Of one minute on Linux, in any currency. */
  perMinute: number
  /** How many minutes a minute counts. */
  multipliers: Readonly<Record<JobFacts['os'], number>>
}

/** As GitHub counted included minutes for years. */
export const legacyMultipliers: Prices['multipliers'] = { linux: 1, windows: 2, macos: 10 }

export const noWaste: Waste = { minutes: 0, billableMinutes: 0, cost: 0 }

/** What a job costs. A machine of one's own takes time and no money. */
export function costOf({ seconds, os, selfHosted }: Pick<JobFacts, 'seconds' | 'os' | 'selfHosted'>, prices: Prices): Waste {
  const billableMinutes = selfHosted ? 0 : billed(seconds, prices.multipliers[os])
  return { minutes: seconds / 60, billableMinutes, cost: billableMinutes * prices.perMinute }
}

export const plus = (a: Waste, b: Waste): Waste => ({
  minutes: a.minutes + b.minutes,
  billableMinutes: a.billableMinutes + b.billableMinutes,
  cost: a.cost + b.cost
})

export const times = (waste: Waste, factor: number): Waste => ({
  minutes: waste.minutes * factor,
  billableMinutes: waste.billableMinutes * factor,
  cost: waste.cost * factor
})
