import type { Facts } from '@tocsin/action-kit'
import type { Text, Tone } from '@tocsin/notifier'
import { actorOf, branchOf, given, lines, link, linked, meta, plural, shortSha, subjectOf } from './phrases.ts'
import type { About, Teller, Told } from './told.ts'

export const push: Teller = (event, about) => {
  const commits = event.list('commits')
  return {
    source: 'push',
    title: titleOf(event, commits.length),
    tone: toneOf(event),
    summary: lines(commitList(commits, about.maxCommits), moved(event)),
    links: link('Compare', event.flag('deleted') ? undefined : event.url('compare')),
    labels: { ref: event.text('ref') },
    ...given<Told>({ url: urlOf(event, about), actor: actorOf(event.at('sender')) ?? actorOf(event.at('pusher')) })
  }
}

function titleOf(event: Facts, count: number): string {
  const name = branchOf(event.text('ref'))
  const kind = event.text('ref').startsWith('refs/tags/') ? 'Tag' : 'Branch'
  if (event.flag('deleted')) return `${kind} ${name} deleted`
  if (kind === 'Tag') return `Tag ${name} ${event.flag('created') ? 'created' : 'moved'}`
  if (event.flag('forced')) return `${name} force-pushed: ${plural(count, 'commit')}`
  if (event.flag('created')) return count === 0 ? `Branch ${name} created` : `Branch ${name} created with ${plural(count, 'commit')}`
  return `${plural(count, 'commit')} pushed to ${name}`
}

function toneOf(event: Facts): Tone {
  if (event.flag('forced') && !event.flag('created')) return 'warning'
  return event.flag('deleted') ? 'neutral' : 'info'
}

function urlOf(event: Facts, { serverUrl, repository }: About): string | undefined {
  if (event.flag('deleted')) return event.url('repository.html_url') ?? `${serverUrl}/${repository}`
  return event.url('compare') ?? event.url('head_commit.url')
}

/** Says what a forced push or a moved tag replaced, since the commits alone do not show it. */
function moved(event: Facts): Text {
  const from = event.text('before')
  if (!event.flag('forced') || /^0*$/.test(from)) return []
  return meta(['was ', { code: shortSha(from) }], ['now ', { code: shortSha(event.text('after')) }])
}

/** The newest commits last, as a log reads; authors once where they differ from the pusher. */
export function commitList(commits: readonly Facts[], max: number): Text {
  const shown = commits.slice(-max)
  const hidden = commits.length - shown.length
  return lines(
    ...(hidden > 0 ? [meta(`${plural(hidden, 'earlier commit')} not shown`)] : []),
    ...shown.map((commit): Text => {
      const author = commit.maybe('author.username') ?? commit.maybe('author.name')
      return [
        linked(shortSha(commit.text('id')), commit.url('url')),
        ` ${subjectOf(commit.text('message'))}`,
        ...(author ? [{ italic: ` ${author}` }] : [])
      ]
    })
  )
}
