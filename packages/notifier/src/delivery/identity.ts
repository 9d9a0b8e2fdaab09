import { sha256 } from './sha256.ts'

export interface Identity {
  alertKey: string
  transition: string
  channel: string
  level?: string | number
}

/** The identity of an effect: hex sha256. JSON keeps `a|b` + `c` apart from `a` + `b|c`. */
export function receiptId({ alertKey, transition, channel, level = '' }: Identity): string {
  return sha256(JSON.stringify([alertKey, transition, channel, String(level)]))
}
