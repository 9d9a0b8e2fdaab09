import type { Facts } from '@tocsin/action-kit'
import { type Field, oneLine } from '@tocsin/notifier'
import { actorOf, branchOf, field, given, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

const mostFields = 10

export const schedule: Teller = (event, { repository }) => ({
  source: 'custom',
  title: `Scheduled run of ${event.maybe('workflow') ?? repository}`,
  tone: 'info',
  fields: field('Schedule', event.maybe('schedule') ? [{ code: event.text('schedule') }] : []),
  ...given<Told>({ url: event.url('repository.html_url') })
})

export const workflowDispatch: Teller = (event, { repository }) => ({
  source: 'custom',
  title: `${event.maybe('workflow') ?? repository} started by hand on ${branchOf(event.text('ref')) || repository}`,
  tone: 'info',
  fields: valuesOf(event.at('inputs')),
  ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
})

/** Its payload is whatever the sender made of it: shown as plain fields, never as markup. */
export const repositoryDispatch: Teller = (event) => ({
  source: 'custom',
  title: `Dispatch: ${event.maybe('action') ?? event.maybe('event_type') ?? 'repository_dispatch'}`,
  tone: 'info',
  fields: [...field('Branch', event.text('branch')), ...valuesOf(event.at('client_payload'))],
  ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
})

function valuesOf(values: Facts): readonly Field[] {
  const { value } = values
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .slice(0, mostFields)
    .flatMap(([name, each]) => field(oneLine(words(name)) || 'value', oneLine(shown(each)), shown(each).length <= 40))
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 300)
