import type { Facts } from '@tocsin/action-kit'
import type { Tone } from '@tocsin/notifier'
import { plural } from '@tocsin/notifier'
import { body } from './body.ts'
import { actorOf, given, lines, link, meta, named, rowOf, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const release: Teller = (event) => {
  const made = event.at('release')
  const action = event.text('action')
  const gone = action === 'deleted' || action === 'unpublished'
  const url = gone ? event.url('repository.html_url') : made.url('html_url')
  return {
    source: 'release',
    title: [kindOf(made), nameOf(made), rowOf(phrases, action) ?? words(action)].filter(Boolean).join(' '),
    tone: rowOf(tones, action) ?? 'info',
    summary: lines(gone ? [] : body(made.text('body'), notesLength), small(made)),
    links: gone ? [] : [...link('Release notes', url), ...link('Discussion', made.url('discussion_url'))],
    labels: { version: made.text('tag_name'), prerelease: String(made.flag('prerelease')) },
    ...given<Told>({ url, actor: actorOf(event.at('sender')) ?? actorOf(made.at('author')) })
  }
}

/** Longer than other bodies: the notes are the point of a release. */
const notesLength = 1800

/** `released`: a pre-release that became a full one, or a full one from the start. */
const phrases: Record<string, string> = { prereleased: 'published', released: 'published' }

const tones: Record<string, Tone> = {
  published: 'success',
  prereleased: 'success',
  released: 'success',
  deleted: 'neutral',
  unpublished: 'warning'
}

const kindOf = (made: Facts) => (made.flag('draft') ? 'Draft release' : made.flag('prerelease') ? 'Pre-release' : 'Release')

/** A release may have no name, or one that repeats or holds its tag. */
function nameOf(made: Facts): string {
  const tag = named(made.text('tag_name'))
  const name = named(made.text('name'))
  return !name || name.includes(tag) ? name || tag : `${tag} “${name}”`
}

function small(made: Facts) {
  const files = made.list('assets').length
  return meta(made.maybe('target_commitish') && ['from ', { code: made.text('target_commitish') }], files > 0 && plural(files, 'file'))
}
