import type { Text } from '@tocsin/notifier'
import type { Member, OpenAlert, Part } from '../decide/alert-state.ts'
import type { Fault } from '../probe/observation.ts'
import { listed } from './names.ts'

const mostMembers = 8

/** What to do where the runner is what keeps an endpoint from being judged. */
const cures: { readonly [K in Fault]?: string } = {
  'no-ipv6': 'Probe it from a runner that has IPv6, or give its name an IPv4 address.',
  runner:
    'Mend what the cause names: pass a secret that is empty, give the round more time with round-budget or fewer endpoints with shard.'
}

const agree = 'Too few places tell of it to agree: see whether all of them still check, and that health.vantages says how many they are.'

/** What it means that endpoints cannot be judged, and what to do. */
export function blindSummary(members: readonly Member[]): Text {
  const [first] = members
  const them = members.length > 1 ? 'them' : 'it'
  const cure = first?.fault === undefined ? 'See the log of the run.' : (cures[first.fault] ?? agree)
  return [
    `Nobody can tell whether ${listed(names(members), mostMembers)} ${members.length > 1 ? 'are' : 'is'} up: an outage of ${them} would go unnoticed. ${cure}`
  ]
}

const names = (members: readonly Member[]) => members.map(({ endpoint }) => endpoint)

/** What it means that a part looks no longer, and what to do. */
export function partSummary({ kind }: Part, { members }: Pick<OpenAlert, 'members'>): Text {
  const them = listed(names(members), mostMembers)
  return kind === 'shard'
    ? [
        `Nobody checks ${them}, while other shards go on. Alerts that are open for them stay open. See whether the matrix still has a job for this shard, and how it ends.`
      ]
    : [
        `Other places go on checking ${them}, without its word. See whether its runner is online and how its job ends; of a place that is gone for good, lower \`of\` under health.vantages.`
      ]
}
