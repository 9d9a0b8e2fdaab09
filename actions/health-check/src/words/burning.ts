import type { SloRule } from '../decide/round.ts'

/** How fast an error budget burns where a rule fires, in a word or two. */
export const burning: Readonly<Record<SloRule, string>> = {
  'page-quick': 'burning fast',
  'page-slow': 'burning',
  'ticket-quick': 'burning slowly',
  'ticket-slow': 'burning slowly'
}
