export interface Identity {
  alertKey: string
  transition: string
  channel: string
  level?: string | number
}

/** The identity of an effect. JSON keeps `a|b` + `c` apart from `a` + `b|c`. */
export const receiptId = ({ alertKey, transition, channel, level = '' }: Identity): string =>
  JSON.stringify([alertKey, transition, channel, String(level)])
