import type { Behaviour } from '@tocsin/testkit/fleet'
import { ids } from '../ids.ts'
import { storyEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'
import { publicHosts, type Stage } from '../stage.ts'
import { writePast } from './past.ts'
import { closeMaintenance, comment, openMaintenance } from './people.ts'

const event = storyEvent('schedule', { schedule: '*/5 * * * *' })

type Troubles = Readonly<Record<string, Behaviour>>

/** One round, five minutes after the one before. */
const round = (name: string, hosts: Troubles, tells: Scene['tells'] = {}, more: Partial<Scene> = {}): Scene => ({
  name,
  example: 'status-page.yml',
  event,
  after: 5,
  hosts,
  tells,
  ...more
})

const well: Troubles = {}
const api: Troubles = { 'api.example.com': { path: '/503' } }
const apiAndShop: Troubles = { ...api, 'shop.example.com': { path: '/503' } }
const slow: Troubles = { 'shop.example.com': { path: '/slow?ms=1100' } }
const reset: Troubles = { 'shop.example.com': { path: '/reset' } }
const hanging: Troubles = { 'metrics.example.com': { path: '/hanging' } }
const nameless: Troubles = { 'db.example.com': { is: 'unknown' } }
const starting: Troubles = { 'api.example.com/health': { path: '/starting' } }
const expiring: Troubles = { 'mail.example.com': { certificate: 'expiring' } }
const expired: Troubles = { 'mail.example.com': { certificate: 'expired' } }
const offline: Troubles = Object.fromEntries(publicHosts.map((host) => [host, { is: 'refused' }]))

const past = ({ ledger = '', clock }: Stage) => writePast(ledger, clock.now() - 4 * 60_000)
const pings = [ids.oncall]

/** A day of a shop, as its monitor tells it. */
export const health: readonly Scene[] = [
  round('All is well, as it mostly was in three months', well, {}, { before: past }),
  round('The API and the shop answer 503: once is not yet an outage', apiAndShop),
  round('and again: one alert for both, P1, with an issue', apiAndShop, { posts: { alerts: 2 }, pings, issues: { opened: 2 } }),
  round('The shop is back; a maintainer comments on the issue', api, {}, { before: comment('Rolling back the release of 10:40.') }),
  round('The alert says that the shop is up', api, { edits: { alerts: 1 } }),
  round('The API answers again: once is not yet the end', well),
  round('and again: recovered, and the issue is closed', well, {
    posts: { alerts: 1 },
    edits: { alerts: 1 },
    pings,
    issues: { closed: 1 }
  }),
  round('The shop is slow, and the metrics hang', { ...slow, ...hanging }, { edits: { alerts: 1 } }),
  round('Slow again: degraded, P3', { ...slow, ...hanging }, { posts: { alerts: 1 } }),
  round('The shop resets connections, and the metrics are down', { ...reset, ...hanging }, { posts: { alerts: 1 } }),
  round('Degraded becomes down: P2', reset, { posts: { alerts: 1 }, edits: { alerts: 1 } }),
  round('The shop is back; it changes so often that it flaps', well, { posts: { alerts: 1 }, edits: { alerts: 3 }, issues: { closed: 1 } }),
  round(
    'The name of the database is gone, and the certificate of mail expires in five days',
    { ...nameless, ...expiring },
    { posts: { alerts: 1 } }
  ),
  round('Still no name: down', { ...nameless, ...expiring, ...starting }, { posts: { alerts: 2 } }),
  round(
    'The API says that it is starting, which is not healthy; the certificate has expired',
    { ...starting, ...expired },
    { posts: { alerts: 3 }, edits: { alerts: 2 }, pings, issues: { opened: 1 } }
  ),
  round(
    'The API is healthy again; the shop is moved to other disks',
    { ...reset, ...expired },
    { posts: { alerts: 2 }, edits: { alerts: 1 } },
    { before: openMaintenance('Move the shop to new disks', 'endpoints: shop') }
  ),
  round('In maintenance nobody is alerted', reset, { posts: { alerts: 1 }, edits: { alerts: 1 }, pings, issues: { closed: 1 } }),
  round('It is over', well, { posts: { alerts: 1 }, edits: { alerts: 2 } }, { before: closeMaintenance }),
  round('The runner is offline: nobody is alerted', offline),
  round(
    'Three hours later: nobody looked in between',
    well,
    { posts: { alerts: 2 }, edits: { alerts: 2 }, pings, issues: { closed: 1 } },
    { after: 190 }
  )
]
