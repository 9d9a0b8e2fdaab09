import { element, type Html, named, stateMark } from '@tocsin/page'
import type { PageGroup, PageModel } from '../model.ts'
import { slug } from '../paths.ts'
import { inState, states, stateWords, worst } from '../states.ts'
import { endpointsOf } from '../words.ts'
import { endpointRow } from './endpoint.ts'

/** Of a page with many endpoints, those groups stay closed in which all is well. */
const manyEndpoints = 50
/** Days that all rows together tell in words: 90 for 30 endpoints. */
const mostDayLines = 2_700

export function groupSections(model: PageModel): Html[] {
  const count = endpointsOf(model).length
  const setting = { now: model.now, mostDays: Math.max(5, Math.min(90, Math.floor(mostDayLines / Math.max(1, count)))) }
  return model.groups
    .filter(({ endpoints }) => endpoints.length > 0)
    .map((group) => {
      const rows = group.endpoints.map((endpoint) => endpointRow(endpoint, setting))
      return section(group, rows, count <= manyEndpoints || worst(group.endpoints) !== 'up')
    })
}

function section({ name, endpoints }: PageGroup, rows: readonly Html[], open: boolean): Html {
  const title = name === undefined ? 'Services' : named(name)
  const id = `group-${slug(name ?? '')}`
  const state = worst(endpoints)
  return element(
    'section',
    { class: 'group', 'aria-labelledby': id },
    element(
      'details',
      { open },
      element('summary', {}, element('h2', { id }, element('bdi', {}, title)), stateMark(state, count(endpoints))),
      element('div', { class: 'card' }, ...rows)
    )
  )
}

function count(endpoints: PageGroup['endpoints']): string {
  const state = worst(endpoints)
  const among = inState(endpoints, state).length
  if (endpoints.length === 1) return stateWords[state].word
  return `${among === endpoints.length ? 'All' : `${among} of ${endpoints.length}`} ${stateWords[state].among}`
}

/** What the shapes and colours of the bars mean. */
export const legend = (): Html =>
  element(
    'ul',
    { class: 'legend', 'aria-label': 'What the bars mean' },
    ...[...states].reverse().map((state) => element('li', {}, sample(state), stateWords[state].word))
  )

const samples = {
  up: 'M2 8h8v28h-8z',
  degraded: 'M2 16h8v20h-8z',
  down: 'M2 0h8v36h-8z',
  maintenance: 'M4 8h4v28h-4z',
  unknown: 'M2 30h8v6h-8z'
}

const sample = (state: keyof typeof samples) =>
  element('svg', { viewBox: '0 0 12 36', 'aria-hidden': 'true' }, element('path', { class: `fill-${state}`, d: samples[state] }))
