import { listed } from '@tocsin/page'
import type { PageEndpoint, PageModel, PageState } from './model.ts'
import { inState, stateWords } from './states.ts'
import { endpointsOf } from './words.ts'

const services = (count: number) => (count === 1 ? 'service' : 'services')

/** How things are, in plain words: `All 12 services are up`, `api is down and 2 of 12 services are degraded`. */
export function headline(model: PageModel): string {
  const endpoints = endpointsOf(model)
  if (endpoints.length === 0) return 'No services are watched yet'
  const said = [bad, quiet].map((kinds) => kinds.flatMap((state) => clause(endpoints, state))).find((clauses) => clauses.length > 0)
  return said ? said.join(' and ') : allUp(endpoints)
}

/** Where something is down, nobody asks for maintenance. */
const bad = ['down', 'degraded'] as const
const quiet = ['maintenance', 'unknown'] as const

function allUp(endpoints: readonly PageEndpoint[]): string {
  if (endpoints.length === 1) return `${listed(endpoints.map(({ name }) => name))} is up`
  return `${endpoints.length === 2 ? 'Both' : `All ${endpoints.length}`} services are up`
}

function clause(endpoints: readonly PageEndpoint[], state: Exclude<PageState, 'up'>): string[] {
  const among = inState(endpoints, state)
  if (among.length === 0) return []
  const { is } = stateWords[state]
  if (among.length === endpoints.length && among.length > 2) return [`All ${among.length} services are ${is}`]
  const subject =
    among.length <= 2 ? listed(among.map(({ name }) => name)) : `${among.length} of ${endpoints.length} ${services(endpoints.length)}`
  return [`${subject} ${among.length === 1 ? 'is' : 'are'} ${is}`]
}
