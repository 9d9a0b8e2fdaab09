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
