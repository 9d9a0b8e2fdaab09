import type { Facts } from '@tocsin/action-kit'
import type { Link, Text, Tone } from '@tocsin/notifier'
import { plural } from '@tocsin/notifier'
import { commitLine } from './ci.ts'
import { tagUrl } from './links.ts'
import { actorOf, branchOf, given, lines, link, linked, meta, shortSha, subjectOf } from './phrases.ts'
import type { About, Teller, Told } from './told.ts'

export const push: Teller = (event, about) => {
  const commits = event.list('commits')
  const pusher = event.maybe('sender.login') ?? event.maybe('pusher.name')
  return {
    source: 'push',
    title: titleOf(event, commits.length),
    tone: toneOf(event),
    summary: lines(commits.length === 0 ? headOf(event) : commitList(commits, about.maxCommits, pusher), moved(event)),
    links: linksOf(event),
    labels: { ref: event.text('ref') },
    ...given<Told>({ url: urlOf(event, about), actor: actorOf(event.at('sender')) ?? actorOf(event.at('pusher')) })
  }
}

const isTag = (event: Facts) => event.text('ref').startsWith('refs/tags/')

function titleOf(event: Facts, count: number): string {
  const name = branchOf(event.text('ref')) || 'repository'
  const head = shortSha(event.text('after')) || 'another commit'
  if (event.flag('deleted')) return `${isTag(event) ? 'Tag' : 'Branch'} ${name} deleted`
  if (isTag(event)) return `Tag ${name} ${event.flag('created') ? 'created' : `moved to ${head}`}`
  if (event.flag('created')) return count === 0 ? `Branch ${name} created` : `Branch ${name} created with ${plural(count, 'commit')}`
  if (event.flag('forced')) return count === 0 ? `${name} force-pushed to ${head}` : `${name} force-pushed with ${plural(count, 'commit')}`
  return count === 0 ? `${name} moved to ${head}` : `${plural(count, 'commit')} pushed to ${name}`
}

function toneOf(event: Facts): Tone {
  if (event.flag('deleted')) return 'neutral'
  const replaces = event.flag('forced') || (isTag(event) && !/^0*$/.test(event.text('before')))
  return replaces && !event.flag('created') ? 'warning' : 'info'
}

function urlOf(event: Facts, { serverUrl, repository }: About): string | undefined {
  if (event.flag('deleted')) return event.url('repository.html_url') ?? `${serverUrl}/${repository}`
  if (isTag(event)) return tagUrl(event, branchOf(event.text('ref'))) ?? event.url('head_commit.url')
  return event.url('compare') ?? event.url('head_commit.url')
}

function linksOf(event: Facts): Link[] {
  if (event.flag('deleted')) return []
  return isTag(event) ? link('View tag', tagUrl(event, branchOf(event.text('ref')))) : link('Compare', event.url('compare'))
}

/** A tag, or a branch that starts where another one is, brings no commits: the one it points at tells what it is. */
const headOf = (event: Facts) => commitLine(event.at('head_commit'), event.text('head_commit.id'), event)

/** Says what a forced push or a moved tag replaced, since the commits alone do not show it. */
function moved(event: Facts): Text {
  const from = event.text('before')
  if (!event.flag('forced') || /^0*$/.test(from)) return []
  return meta(['was ', { code: shortSha(from) }], ['now ', { code: shortSha(event.text('after')) }])
}

/** The newest commits last, as a log reads; an author only where it is not the pusher. */
export function commitList(commits: readonly Facts[], max: number, pusher?: string): Text {
  const shown = max > 0 ? commits.slice(-max) : []
  const hidden = commits.length - shown.length
  return lines(
    hidden > 0 ? meta(`${plural(hidden, shown.length > 0 ? 'earlier commit' : 'commit')} not shown`) : [],
    ...shown.map((commit): Text => {
      const author = commit.maybe('author.username') ?? commit.maybe('author.name')
      const by = author && author !== pusher ? [' – ', { italic: author }] : []
      return [linked(shortSha(commit.text('id')), commit.url('url')), ` ${subjectOf(commit.text('message'))}`, ...by]
    })
  )
}
