/** A share in percent, cut and never rounded: what is not all is never 100 %. `99.996` becomes `99.99 %`. */
export function percent(share: number, decimals = 2): string {
  const shown = digits(Math.abs(share), decimals)
  return share < 0 && shown !== '0' ? `−${shown} %` : `${shown} %`
}

/** Floats are a little off: 0.57 is 56.99999999999999 percent. */
const tolerance = 1e-7

function digits(share: number, decimals: number): string {
  const scale = 10 ** decimals
  const floor = Math.floor(share * 100 * scale + tolerance) / scale
  return String(share < 1 && floor >= 100 ? Number((100 - 1 / scale).toFixed(decimals)) : floor)
}

/** A target as it was written: `99.995 %`. */
export const targetPercent = (target: number): string => `${written(target)} %`

/** As many decimals as tell the actual share from its target. */
export const decimalsOf = (target: number): number => Math.min(5, Math.max(2, written(target).split('.')[1]?.length ?? 0))

const written = (target: number) => String(Number((target * 100).toPrecision(9)))
