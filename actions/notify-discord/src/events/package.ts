import { oneLine } from '@tocsin/notifier'
import { actorOf, given, lines, link, meta, named, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

/** `package` and `registry_package` tell the same; a workflow is started by the second. */
export const packaged: Teller = (event, { eventName }) => {
  const made = event.at(eventName === 'registry_package' ? 'registry_package' : 'package')
  const version = made.maybe('package_version.version') ?? made.text('package_version.name')
  const url = made.url('package_version.html_url') ?? made.url('html_url')
  const name = [named(made.text('name')), short(version)].filter(Boolean).join(' ')
  return {
    source: 'release',
    title: `Package ${[name, words(event.text('action'))].filter(Boolean).join(' ')}`.trim(),
    tone: event.text('action') === 'published' ? 'success' : 'info',
    summary: lines(installOf(made.text('package_version.installation_command')), meta(made.text('package_type').toLowerCase())),
    links: link('View package', url),
    labels: { version },
    ...given<Told>({ url: url ?? event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
  }
}

/** A container image has its digest for a version. */
const short = (version: string) => (version.startsWith('sha256:') ? version.slice(0, 14) : named(version))

const installOf = (command: string) => (command ? [{ code: oneLine(command) }] : [])
