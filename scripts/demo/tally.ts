import type { GithubRepo, Pings } from '@tocsin/testkit'
import type { Told } from './scene.ts'

interface Count {
  posts: number
  edits: number
}

/** By channel. */
export type Tally = Readonly<Record<string, Count>>

export function tally(messages: readonly { webhook: string; history: readonly unknown[] }[]): Tally {
  const byChannel = Map.groupBy(messages, ({ webhook }) => webhook)
  return Object.fromEntries(
    [...byChannel].map(([channel, all]) => [
      channel,
      { posts: all.length, edits: all.reduce((sum, { history }) => sum + history.length, 0) }
    ])
  )
}

/** What a scene told otherwise than it was written, in words; nothing when all is well. */
export function difference({ posts = {}, edits = {} }: Told, before: Tally, after: Tally): string | undefined {
  const channels = new Set([...Object.keys(after), ...Object.keys(posts), ...Object.keys(edits)])
  const odd = [...channels].flatMap((channel) => {
    const got = { posts: grown(channel, 'posts', before, after), edits: grown(channel, 'edits', before, after) }
    const wanted = { posts: posts[channel] ?? 0, edits: edits[channel] ?? 0 }
    const same = got.posts === wanted.posts && got.edits === wanted.edits
    return same ? [] : [`#${channel} got ${words(got)}, and not ${words(wanted)}`]
  })
  return odd.length > 0 ? odd.join('\n') : undefined
}

const grown = (channel: string, kind: keyof Count, before: Tally, after: Tally) =>
  (after[channel]?.[kind] ?? 0) - (before[channel]?.[kind] ?? 0)

const words = ({ posts, edits }: Count) => `${posts} new and ${edits} edited`

/** How often each id, `@here` or `@everyone` was pinged. */
export function pingTally(messages: readonly { pings: Pings; history: readonly { pings: Pings }[] }[]): Readonly<Record<string, number>> {
  const all = messages.flatMap(({ pings, history }) => [pings, ...history.map((version) => version.pings)]).flatMap(called)
  return Object.fromEntries([...Map.groupBy(all, (name) => name)].map(([name, times]) => [name, times.length]))
}

const called = ({ here, everyone, users, roles }: Pings): readonly string[] => [
  ...(everyone ? ['@everyone'] : []),
  ...(here ? ['@here'] : []),
  ...users,
  ...roles
]

/** Who was pinged and should not have been, or the other way round, in words. */
export function wronglyPinged(
  wanted: readonly string[],
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>
): string | undefined {
  const pinged = Object.keys(after).filter((name) => (after[name] ?? 0) > (before[name] ?? 0))
  const same = pinged.toSorted().join() === wanted.toSorted().join()
  return same ? undefined : `it pinged ${pinged.join(', ') || 'nobody'}, and not ${wanted.join(', ') || 'nobody'}`
}

export interface IssueTally {
  opened: number
  closed: number
}

export const issueTally = (issues: GithubRepo['issues'] = []): IssueTally => ({
  opened: issues.length,
  closed: issues.reduce((sum, { events }) => sum + events.filter(({ event }) => event === 'closed').length, 0)
})

/** What a scene did to issues otherwise than it was written, in words. */
export function issueDifference(wanted: Partial<IssueTally>, before: IssueTally, after: IssueTally): string | undefined {
  const got = { opened: after.opened - before.opened, closed: after.closed - before.closed }
  const { opened = 0, closed = 0 } = wanted
  return got.opened === opened && got.closed === closed
    ? undefined
    : `it opened ${got.opened} and closed ${got.closed} issues, and not ${opened} and ${closed}`
}
