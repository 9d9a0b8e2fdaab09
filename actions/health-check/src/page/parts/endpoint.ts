import { all, element, type Html, named, short, stateMark, time } from '@tocsin/page'
import { lasting, response } from '../durations.ts'
import type { PageEndpoint } from '../model.ts'
import { endpointAnchor, endpointPath } from '../paths.ts'
import { stateWords } from '../states.ts'
import { bars } from './bars.ts'
import { sparkline } from './chart.ts'
import { barsLabel, troubledDays } from './days.ts'
import { certificate, facts, uptimeWords } from './facts.ts'

export interface RowSetting {
  now: number
  /** Of the days that are told in words. */
  mostDays: number
}

/** One endpoint on the first page. */
export function endpointRow(endpoint: PageEndpoint, { now, mostDays }: RowSetting): Html {
  const name = named(endpoint.name)
  return element(
    'article',
    { class: 'endpoint', id: endpointAnchor(endpoint.id) },
    element(
      'div',
      { class: 'head' },
      element('h3', {}, element('a', { href: endpointPath(endpoint.id) }, element('bdi', {}, name))),
      sparkline(endpoint.series),
      stateMark(endpoint.state, stateFor(endpoint, now))
    ),
    trouble(endpoint, now),
    drawnDays(endpoint),
    element(
      'details',
      {},
      element('summary', {}, 'Details', element('span', { class: 'unseen' }, ` of ${name}`)),
      facts(endpoint),
      since(endpoint, now),
      element('p', { class: 'label' }, 'Days'),
      troubledDays(endpoint.days, mostDays)
    )
  )
}

/** `Down for 42 m`; of what is up nobody asks for how long. */
export function stateFor({ state, since }: PageEndpoint, now: number): string {
  const { word } = stateWords[state]
  return state === 'up' || since === undefined ? word : `${word} for ${lasting(now - since)}`
}

/** Why it is not up, and a certificate that expires soon. */
export function trouble(endpoint: PageEndpoint, now: number): Html {
  const cause = short(endpoint.cause ?? '', 300)
  const expiry = certificate(endpoint.certificateExpiresAt, now)
  return all(
    cause !== '' && endpoint.state !== 'up' && element('p', { class: 'cause' }, cause),
    expiry?.isSoon && element('p', { class: 'cause' }, `${expiry.text}.`)
  )
}

/** The bars of the last days with what they begin, come to and end with. */
export function drawnDays(endpoint: PageEndpoint): Html {
  const { days, latency } = endpoint
  const uptime = uptimeWords(endpoint)
  return all(
    bars(days, barsLabel(days, uptime)),
    element(
      'p',
      { class: 'scale' },
      element('span', {}, `${days.length} days ago`),
      element('span', {}, latency ? `${uptime} · p95 ${response(latency.p95)}` : uptime),
      element('span', {}, 'Today')
    )
  )
}

/** Since when it is so, and until when its certificate is valid. */
export function since({ state, since: start, certificateExpiresAt }: PageEndpoint, now: number): Html {
  const expiry = certificate(certificateExpiresAt, now)
  return all(
    start !== undefined && element('p', { class: 'quiet' }, `${stateWords[state].word} since `, time(start), '.'),
    expiry && !expiry.isSoon && element('p', { class: 'quiet' }, `${expiry.text}.`)
  )
}
