/** A quotient of whole numbers: 18 / 125 / 0.01 is 14.4, and not a little less as in binary. The denominator is above 0. */
export interface Exact {
  numerator: bigint
  denominator: bigint
}

/** The number that its digits say, as a person wrote it. */
export function exact(number: number): Exact {
  const [, sign = '', whole = '0', part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? []
  const shift = Number(exponent) - part.length
  const digits = BigInt(`${sign}${whole}${part}`)
  return shift < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-shift) }
    : { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
}

export const product = (...factors: readonly Exact[]): Exact => ({
  numerator: factors.reduce((all, { numerator }) => all * numerator, 1n),
  denominator: factors.reduce((all, { denominator }) => all * denominator, 1n)
})

/** Of something above 0. */
export const inverse = ({ numerator, denominator }: Exact): Exact => ({ numerator: denominator, denominator: numerator })

export const difference = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.denominator - b.numerator * a.denominator,
  denominator: a.denominator * b.denominator
})

export const isAbove = (a: Exact, b: Exact): boolean => a.numerator * b.denominator > b.numerator * a.denominator

export const numberOf = ({ numerator, denominator }: Exact): number => Number(numerator) / Number(denominator)

/** The largest whole number that is not above; of nothing below 0. */
export const floorOf = ({ numerator, denominator }: Exact): number => Number(numerator / denominator)
