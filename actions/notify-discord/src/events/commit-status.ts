import type { Facts } from '@tocsin/action-kit'
import { looksLikeDeploy } from '@tocsin/ci-history'
import { type Conclusion, conclusionOf, meaningOf, oneLine } from '@tocsin/notifier'
import { commitLine, isDefault, signalOf } from './ci.ts'
import { actorOf, given, lines, link, shortSha } from './phrases.ts'
import type { Teller, Told } from './told.ts'

/** A commit status: the old kind of check, with its own four words. */
export const status: Teller = (event) => {
  const state = event.text('state')
  const { word, tone } = meaningOf(ended(state))
  const name = event.maybe('context') ?? 'Commit status'
  const branch = branchOf(event)
  const place = branch || shortSha(event.text('sha'))
  return {
    source: 'ci',
    title: `${name} ${word}${place ? ` on ${place}` : ''}`,
    tone,
    summary: lines([oneLine(event.text('description'))].filter(Boolean), commitLine(event.at('commit.commit'), event.text('sha'), event)),
    links: link('View details', event.url('target_url')),
    labels: { conclusion: state, branch },
    signal: signalOf(ended(state), { deploys: looksLikeDeploy(name), name, isDefault: isDefault(event, branch) }),
    ...given<Told>({ url: event.url('target_url') ?? event.url('commit.html_url'), actor: actorOf(event.at('sender')) })
  }
}

const ended = (state: string): Conclusion => (state === 'pending' ? 'running' : conclusionOf(state === 'error' ? 'failure' : state))

/** A commit can be the head of several branches: the default one matters most. */
function branchOf(event: Facts): string {
  const names = event.list('branches').map((branch) => branch.text('name'))
  return names.find((name) => isDefault(event, name)) ?? names[0] ?? ''
}
