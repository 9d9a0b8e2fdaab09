import { day } from '@tocsin/page'

/** `9 Nov`, of an ISO 8601 date or time. */
export const shortDay = (text: string): string => day(Date.parse(text)).replace(/ -?\d+$/, '')
