import { expect, test } from '@jest/globals'
import type { Config } from '@tocsin/notifier'
import { reachedBy } from './secrets.ts'

const channels: Config['channels'] = {
  alerts: { type: 'discord', webhook: 'ALERTS' },
  pages: { type: 'discord', webhook: 'PAGES' },
  events: { type: 'discord', webhook: 'EVENTS' }
}
const to = (...names: string[]) => ({ match: {}, to: names, continue: false })

test.each<[name: string, routes: Config['routes'], reached: string[]]>([
  ['without routes all are reached', [], ['alerts', 'pages', 'events']],
  ['of routes those they name', [to('alerts')], ['alerts']],
  ['by severity more than one', [{ ...to('pages'), match: { severity: ['P0'] } }, to('alerts')], ['pages', 'alerts']],
  ['below a route that takes all, none', [to('alerts'), to('events')], ['alerts']],
  ['but below one that goes on', [{ ...to('alerts'), continue: true }, to('events')], ['alerts', 'events']],
  ['none that is for others', [{ ...to('events'), match: { source: ['deploy'] } }, to('alerts')], ['alerts']],
  ['nor by a label that no alert has', [{ ...to('events'), match: { labels: { environment: ['prod'] } } }, to('alerts')], ['alerts']]
])('%s', (_, routes, reached) =>
  expect(reachedBy({ sources: ['repeated-failures'], labels: ['repository', 'branch'] }, { channels, routes })).toEqual(reached)
)
