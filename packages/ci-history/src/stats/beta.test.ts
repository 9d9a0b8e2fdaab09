import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { betaAbove, betaCdf, betaQuantile, logGamma } from './beta.ts'

const shape = fc.double({ min: 0.5, max: 800, noNaN: true })
const distribution = fc.record({ alpha: shape, beta: shape })
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })

const factorials: [x: number, gamma: number][] = [
  [1, 1],
  [2, 1],
  [5, 24],
  [11, 3_628_800],
  [0.5, Math.sqrt(Math.PI)],
  [1.5, Math.sqrt(Math.PI) / 2],
  [0.001, 999.4237724845955]
]
test.each(factorials)('Γ(%f) is %f', (x, gamma) => {
  expect(logGamma(x)).toBeCloseTo(Math.log(gamma), 12)
})

test('ln Γ rises by ln x from x to x + 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (x) => {
      const rise = logGamma(x + 1) - logGamma(x)
      expect(Math.abs(rise - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, Math.abs(logGamma(x + 1)), Math.abs(Math.log(x))) * 4)
    })
  )
})

// Shapes whose distribution function can be written down.
const closed: [name: string, alpha: number, beta: number, cdf: (x: number) => number][] = [
  ['uniform', 1, 1, (x) => x],
  ['the largest of three', 3, 1, (x) => x ** 3],
  ['the smallest of four', 1, 4, (x) => 1 - (1 - x) ** 4],
  ['arcsine', 0.5, 0.5, (x) => (2 / Math.PI) * Math.atan2(Math.sqrt(x), Math.sqrt(1 - x))],
  ['the middle of three', 2, 2, (x) => 3 * x ** 2 - 2 * x ** 3]
]
test.each(closed)('%s: Beta(%f, %f)', (_, alpha, beta, cdf) => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (x) => {
      expect(betaCdf({ alpha, beta }, x)).toBeCloseTo(cdf(x), 11)
    })
  )
})

test('nothing is outside of [0, 1]', () => {
  const one = { alpha: 2, beta: 3 }
  expect([-1, 0, 1, 2].map((x) => betaCdf(one, x))).toEqual([0, 0, 1, 1])
  expect([-1, 0, 1, 2].map((x) => betaAbove(one, x))).toEqual([1, 1, 0, 0])
  expect([0, 1].map((p) => betaQuantile(one, p))).toEqual([0, 1])
})

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(distribution, share, (one, p) => {
      expect(betaCdf(one, betaQuantile(one, p))).toBeCloseTo(p, 9)
    })
  )
})

/** To as many digits as quantiles are good for. */
const digits = 1 + 1e-9

test('quantiles rise with the share and with alpha, and fall with beta', () => {
  fc.assert(
    fc.property(distribution, share, share, ({ alpha, beta }, p, q) => {
      const at = (share: number) => betaQuantile({ alpha, beta }, share)
      expect(at(Math.min(p, q))).toBeLessThanOrEqual(at(Math.max(p, q)) * digits)
      expect(betaQuantile({ alpha: alpha + 1, beta }, p) * digits).toBeGreaterThanOrEqual(at(p))
      expect(betaQuantile({ alpha, beta: beta + 1 }, p)).toBeLessThanOrEqual(at(p) * digits)
    })
  )
})

test('both tails are 1 together, and mirror each other', () => {
  fc.assert(
    fc.property(distribution, share, ({ alpha, beta }, x) => {
      expect(betaCdf({ alpha, beta }, x) + betaAbove({ alpha, beta }, x)).toBeCloseTo(1, 10)
      expect(betaAbove({ alpha, beta }, x)).toBeCloseTo(betaCdf({ alpha: beta, beta: alpha }, 1 - x), 10)
    })
  )
})

test('a tail that is next to nothing keeps its digits', () => {
  // 100 · ∫ (1−x)⁹⁹ dx from 0.9 to 1.
  expect(betaAbove({ alpha: 1, beta: 100 }, 0.9) / 1e-100).toBeCloseTo(1, 9)
  expect(betaQuantile({ alpha: 1, beta: 1 }, 1e-12) / 1e-12).toBeCloseTo(1, 12)
})

test('it holds for a million runs', () => {
  const large = { alpha: 50_000.5, beta: 950_000.5 }
  expect(betaQuantile(large, 0.5)).toBeCloseTo(0.05, 5)
  expect(betaCdf(large, betaQuantile(large, 0.95))).toBeCloseTo(0.95, 6)
})

test('a quantile is where the distribution reaches its share, however far out and narrow it is', () => {
  for (const alpha of [0.3, 0.5, 1.5, 40.5, 3000.5])
    for (const beta of [0.5, 3.5, 500.5, 1e6])
      for (const p of [1e-6, 0.001, 0.05, 0.5, 0.95, 0.999]) {
        const x = betaQuantile({ alpha, beta }, p)
        const reached = betaCdf({ alpha, beta }, x)
        // Next to 1 the doubles are too far apart to tell shares.
        if (1 - x > 1e-6) expect(reached / p).toBeCloseTo(1, 8)
      }
})
