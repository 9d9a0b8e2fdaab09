import type { Facts } from '@tocsin/action-kit'
import { prose, type Tone } from '@tocsin/notifier'
import { actorOf, given, lines, link, meta, plural, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

const tones: Record<string, Tone> = { deleted: 'neutral', unpublished: 'warning' }

export const release: Teller = (event) => {
  const made = event.at('release')
  const action = event.text('action')
  const url = made.url('html_url')
  return {
    source: 'release',
    title: `${kindOf(made)} ${nameOf(made)} ${words(action === 'prereleased' ? 'published' : action)}`,
    tone: tones[action] ?? 'success',
    summary: lines(prose(made.text('body')), small(event)),
    links: [...link('Release notes', action === 'deleted' ? undefined : url), ...link('Compare', compareUrl(event))],
    labels: { version: made.text('tag_name'), prerelease: String(made.flag('prerelease')) },
    ...given<Told>({
      url: action === 'deleted' ? event.url('repository.html_url') : url,
      actor: actorOf(made.at('author')) ?? actorOf(event.at('sender'))
    })
  }
}

const kindOf = (made: Facts) => (made.flag('draft') ? 'Draft release' : made.flag('prerelease') ? 'Pre-release' : 'Release')

/** A release may have no name, or one that repeats or holds its tag. */
function nameOf(made: Facts): string {
  const tag = made.text('tag_name')
  const name = made.text('name').trim()
  return !name || name.includes(tag) ? name || tag : `${tag} “${name}”`
}

function small(event: Facts) {
  const files = event.list('release.assets').length
  return meta(
    event.maybe('release.tag_name') && { code: event.text('release.tag_name') },
    event.maybe('release.target_commitish') && ['from ', { code: event.text('release.target_commitish') }],
    files > 0 && plural(files, 'file')
  )
}

function compareUrl(event: Facts): string | undefined {
  const from = event.maybe('changes.tag_name.from')
  const repository = event.url('repository.html_url')
  return from && repository
    ? `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(event.text('release.tag_name'))}`
    : undefined
}
