/** 0.9873 → `98.7 %`; never rounded over a threshold into a nicer number. */
export const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-9) / 10} %`

export const count = (number: number, noun: string): string => `${Math.round(number * 10) / 10} ${noun}${number === 1 ? '' : 's'}`
