import type { Facts } from '@tocsin/action-kit'
import { type Field, oneLine } from '@tocsin/notifier'
import { actorOf, branchOf, field, given, named, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

const mostFields = 10
const longestValue = 300

export const schedule: Teller = (event, { repository }) => ({
  source: 'custom',
  title: `Scheduled run of ${workflowOf(event) ?? repository}`,
  tone: 'info',
  fields: field('Schedule', event.maybe('schedule') ? [{ code: event.text('schedule') }] : []),
  ...given<Told>({ url: event.url('repository.html_url') })
})

export const workflowDispatch: Teller = (event, { repository }) => {
  const branch = branchOf(event.text('ref'))
  return {
    source: 'custom',
    title: `${workflowOf(event) ?? repository} started by hand${branch ? ` on ${branch}` : ''}`,
    tone: 'info',
    fields: valuesOf(event.at('inputs')),
    ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
  }
}

/** Its payload is whatever the sender made of it: shown as plain fields, never as markup. */
export const repositoryDispatch: Teller = (event) => ({
  source: 'custom',
  title: `Dispatch: ${event.maybe('action') ?? event.maybe('event_type') ?? 'without a type'}`,
  tone: 'info',
  fields: [...field('Branch', event.text('branch')), ...valuesOf(event.at('client_payload'))],
  labels: given({ action: event.maybe('action') ?? event.maybe('event_type') }) as Record<string, string>,
  ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
})

/** The file's name: all workflows live in one folder. */
const workflowOf = (event: Facts) => event.text('workflow').split('/').at(-1) || undefined

function valuesOf(values: Facts): readonly Field[] {
  const { value } = values
  if (typeof value !== 'object' || value === null) return []
  const all = Object.entries(value).filter(([, each]) => each !== null && each !== '')
  const rest = all.slice(mostFields).map(([name]) => named(words(name)))
  return [...all.slice(0, mostFields).flatMap(([name, each]) => oneValue(name, each)), ...field('Also given', rest.join(', '), false)]
}

/** People pass tokens along with a dispatch, and they must not end up in a chat. */
const isSecret = (name: string) =>
  /token|secret|passw|passphrase|passcode|credential|authori[sz]ation|cookie|bearer|(?:api|private|access|signing)[-_ ]?key|webhook|connection[-_ ]?string|(?:^|[-_ ])(?:pwd|jwt|dsn)(?:$|[-_ ])/i.test(
    name
  )

function oneValue(name: string, value: unknown): readonly Field[] {
  const text = isSecret(name) ? 'hidden' : shown(value)
  return field(named(words(name)) || 'value', text, text.length <= 40)
}

/** A nested value as JSON. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(readable(value)) ?? '')
  return oneLine(text.slice(0, longestValue)) + (text.length > longestValue ? '…' : '')
}

/** Nobody reads deeper, and JSON that is nested a thousand times would exhaust the stack. */
const deepest = 8

/** Without what its own keys call secret. */
function readable(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) return '…'
  if (Array.isArray(value)) return value.map((each) => readable(each, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, isSecret(name) ? 'hidden' : readable(each, depth + 1)]))
}
