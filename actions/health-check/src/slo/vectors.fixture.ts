import { missingShared, sharedJson } from '@tocsin/testkit/shared'

const file = 'vectors/slo_vectors.json'

/** Why there are no numbers to compare with. */
export const missingVectors = missingShared(file)

type Window = { seconds: number; total: number; bad: number; burn: number | null }

interface RuleVector {
  name: string
  factor: number
  reachable: boolean
  long: Window & { coverage: number }
  short: Window
  shortAdapted: Window
  fireTextbook: boolean
  fireAdapted: boolean
  blockedBy: string[]
  minBadToExceedLongAtFullCoverage: number
}

type Ranges = (number | [from: number, to: number])[]

export interface Vector {
  id: string
  now: number
  /** A fraction, as text. */
  target: string
  periodSeconds: number
  intervalSeconds: number
  generator: { count: number; interval: number; lastAgo?: number; bad?: Ranges; missing?: Ranges }
  maintenance?: [from: number, to: number][]
  budgetPercents?: number[]
  expected: {
    total: number
    bad: number
    sli: number | null
    budgetEventsAllowed: number | null
    budgetConsumed: number | null
    budgetRemaining: number | null
    timeWeighted: {
      upSeconds: number
      downSeconds: number
      unknownSeconds: number
      availability: number | null
      budgetSeconds: number
      budgetConsumed: number
    }
    rules: RuleVector[]
    firingTextbook: string[]
    firingAdapted: string[]
  }
}

export interface DurationVector {
  id: string
  probes: [at: number, good: boolean][]
  expected: { minSeconds: number | null; holdForwardSeconds: number | null; maxSeconds: number | null; midpointSeconds: number | null }
}

type Quantum = { n: number; minBad: number; shortSamples: number }

export interface QuantisationVector {
  target: string
  intervalSeconds: number
  probesPer30d: number
  badProbesAllowed: number
  oneBadProbeCostsBudget: number
  [rule: string]: string | number | Quantum
}

interface Vectors {
  meta: { factors: Record<string, Record<string, number>> }
  vectors: Vector[]
  incidentDuration: DurationVector[]
  quantisation: QuantisationVector[]
}

/** Numbers that were computed elsewhere; absent from a clone of this repository alone. */
export const vectors: Vectors | undefined = missingVectors ? undefined : sharedJson(file)

/** `0.999` is 99.9, to the last digit. */
export const percentOf = (fraction: string): number => Number(`${fraction}e2`)

/** What is equal to numbers that were rounded to six digits or more. */
export function near(expected: unknown): unknown {
  if (typeof expected === 'number')
    return { asymmetricMatch: (value: unknown) => Math.abs(Number(value ?? Number.NaN) - expected) < 5.001e-7 }
  if (Array.isArray(expected)) return expected.map(near)
  if (typeof expected !== 'object' || expected === null) return expected
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)]))
}

/** The probes of a generator, in ms. */
export function probesOf({ now, generator }: Pick<Vector, 'now' | 'generator'>): { at: number; bad: boolean }[] {
  const { count, interval, lastAgo = 0, bad = [], missing = [] } = generator
  const [badOnes, missingOnes] = [indexes(bad), indexes(missing)]
  return Array.from({ length: count }, (_, index) => ({
    index,
    at: (now - lastAgo - (count - 1 - index) * interval) * 1000,
    bad: badOnes.has(index)
  })).filter(({ index }) => !missingOnes.has(index))
}

const indexes = (ranges: Ranges) =>
  new Set(
    ranges.flatMap((range) =>
      typeof range === 'number' ? [range] : Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index)
    )
  )
