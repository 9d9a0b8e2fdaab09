/** Looked up once: in a context of its own, as tests run in, that costs more than what they compute. */
const { abs, exp, floor, log, log1p, PI } = Math
const { EPSILON } = Number

/** A Beta distribution; both shapes above zero. */
export interface Beta {
  alpha: number
  beta: number
}

/** P(X ≤ x): the regularised incomplete beta function. */
export function betaCdf({ alpha, beta }: Beta, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast on this side of the mean only.
  const mirrored = x > (alpha + 1) / (alpha + beta + 2)
  return mirrored ? 1 - lowerTail(beta, alpha, 1 - x, x) : lowerTail(alpha, beta, x, 1 - x)
}

/** P(X > x), exact also where it is tiny. */
export const betaAbove = ({ alpha, beta }: Beta, x: number): number => betaCdf({ alpha: beta, beta: alpha }, 1 - x)

/** Closer than this, relatively, the cumulative function itself is not exact. */
const exact = 2 ** -40

/** The x below which a share `p` of the distribution lies, to 12 digits: by Newton's steps, and by halving where those lead astray. */
export function betaQuantile(distribution: Beta, p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? 0 : 1
  const density = densityOf(distribution)
  let [low, high, x] = [0, 1, 0.5]
  for (let turn = 1; low < x && x < high; turn += 1) {
    const excess = betaCdf(distribution, x) - p
    if (excess < 0) low = x
    else high = x
    const next = x - excess / density(x)
    if (abs(next - x) <= exact * x) return next
    // Newton alone may creep along one side for ever.
    x = low < next && next < high && turn % 4 !== 0 ? next : (low + high) / 2
  }
  return high
}

function densityOf({ alpha, beta }: Beta): (x: number) => number {
  const scale = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta)
  return (x) => exp(scale + (alpha - 1) * log(x) + (beta - 1) * log1p(-x))
}

function lowerTail(a: number, b: number, x: number, complement: number): number {
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(complement)
  return exp(logFront) / (a * fraction(a, b, x))
}

/** Terms needed grow with the root of the shapes: enough for a million runs. */
const mostTerms = 10_000

/** The continued fraction of the incomplete beta function by the modified Lentz method: dlmf.nist.gov/8.17.E22. */
function fraction(a: number, b: number, x: number): number {
  let result = 1
  let above = 1
  let below = 0
  for (let term = 1; term <= mostTerms; term += 1) {
    const factor = coefficient(a, b, x, term)
    below = 1 / nonZero(1 + factor * below)
    above = nonZero(1 + factor / above)
    result *= above * below
    if (abs(above * below - 1) < EPSILON) break
  }
  return result
}

function coefficient(a: number, b: number, x: number, term: number): number {
  const m = floor(term / 2)
  const scale = x / ((a + term - 1) * (a + term))
  return term % 2 === 0 ? m * (b - m) * scale : -(a + m) * (a + b + m) * scale
}

const tiny = 1e-300

const nonZero = (value: number) => (abs(value) < tiny ? tiny : value)

/** Stirling's series, which at 10 and more is exact to the last digit: dlmf.nist.gov/5.11.E1. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156]

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - log(x)
  const series = stirling.reduceRight((sum, term) => sum / x ** 2 + term, 0) / x
  return (x - 0.5) * log(x) - x + log(2 * PI) / 2 + series
}
