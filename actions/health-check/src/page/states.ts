import type { PageEndpoint, PageState } from './model.ts'

/** From the worst to the best. */
export const states = ['down', 'degraded', 'maintenance', 'unknown', 'up'] as const satisfies readonly PageState[]

/** `word` stands alone, `is` in a sentence, `among` behind a number of endpoints, `spent` behind a duration. */
export const stateWords: Readonly<Record<PageState, { word: string; is: string; among: string; spent: string }>> = {
  down: { word: 'Down', is: 'down', among: 'down', spent: 'down' },
  degraded: { word: 'Degraded', is: 'degraded', among: 'degraded', spent: 'degraded' },
  maintenance: { word: 'Maintenance', is: 'in maintenance', among: 'in maintenance', spent: 'maintenance' },
  unknown: { word: 'Unknown', is: 'in an unknown state', among: 'unknown', spent: 'not watched' },
  up: { word: 'Up', is: 'up', among: 'up', spent: 'up' }
}

export const inState = (endpoints: readonly PageEndpoint[], state: PageState): readonly PageEndpoint[] =>
  endpoints.filter((endpoint) => endpoint.state === state)

/** Of the page as a whole: an endpoint that nothing is known of yet does not hide that the others are well. */
export const overallState = (endpoints: readonly PageEndpoint[]): PageState =>
  (['down', 'degraded', 'maintenance', 'up'] as const).find((state) => inState(endpoints, state).length > 0) ?? 'unknown'

/** Of several, the one that a reader has to know. */
export const worst = (endpoints: readonly PageEndpoint[]): PageState =>
  states.find((state) => endpoints.some((endpoint) => endpoint.state === state)) ?? 'unknown'
