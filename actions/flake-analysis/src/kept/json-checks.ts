import type { Json } from '@tocsin/notifier'

export const isText = (text: unknown, longest: number): text is string => typeof text === 'string' && text.length <= longest

/** Of a time as ISO 8601. */
export const isTime = (time: unknown): time is string => isText(time, 40) && !Number.isNaN(Date.parse(time))

export const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && Number(count) >= 0

/** JSON has no undefined. */
export const jsonOf = (document: object): Json => JSON.parse(JSON.stringify(document))
