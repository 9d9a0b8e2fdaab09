import { authorOf } from './author.ts'
import { type Calls, type Comment, callsOver, perPage } from './calls.ts'
import { sameLogin } from './find.ts'
import type { CommentAnswer, CommentOptions, CommentWish } from './sticky-comment.ts'

/** Thousands of comments are no discussion any more: ours is among the first. */
const mostPages = 20

export async function keptComment(wish: CommentWish, { github, context, token }: CommentOptions): Promise<CommentAnswer> {
  const calls = callsOver(github.request, context, (call) => call())
  const author = () => authorOf(token, calls)
  const [first, ...others] = await oursAmong(wish, calls, author)
  if (first) return edited(wish, first, others, calls)
  if (!wish.worthMaking) return { kind: 'nothing' }
  const id = await calls.comment(wish.number, bodyOf(wish))
  // Another run may have made one at the same time: the first one stays.
  const [winner, ...doubles] = await oursAmong(wish, calls, author)
  if (!winner || winner.id === id) return { kind: 'created', id }
  return edited(wish, winner, doubles, calls)
}

async function edited(wish: CommentWish, ours: Comment, doubles: readonly Comment[], calls: Calls): Promise<CommentAnswer> {
  for (const { id } of doubles) await calls.dropComment(id)
  if (isNewer(markerIn(ours.body)?.order, wish.order) || doubles.some(({ body }) => isNewer(markerIn(body)?.order, wish.order)))
    return { kind: 'newer' }
  if (ours.body.replaceAll('\r', '') === bodyOf(wish)) return { kind: 'same', id: ours.id }
  const isThere = await calls.editComment(ours.id, bodyOf(wish))
  if (isThere) return { kind: 'edited', id: ours.id }
  return wish.worthMaking ? { kind: 'created', id: await calls.comment(wish.number, bodyOf(wish)) } : { kind: 'nothing' }
}

/** By their marker and their author, the oldest first: anybody can write the marker. */
async function oursAmong({ number, key }: CommentWish, calls: Calls, authorOfOurs: () => Promise<string | undefined>): Promise<Comment[]> {
  const marked: Comment[] = []
  for (let page = 1; page <= mostPages; page++) {
    const comments = await calls.comments(number, page)
    marked.push(...comments.filter(({ body }) => markerIn(body)?.key === key))
    if (comments.length < perPage) break
  }
  if (marked.length === 0) return []
  const own = await authorOfOurs()
  // GitHub lets nobody but an app be called a bot.
  return marked.filter(({ author }) => (own === undefined ? author.endsWith('[bot]') : sameLogin(author, own)))
}

const line = /^<!-- tocsin-comment:([0-9a-f]{24}) (\d{1,15}) (\d{1,9}) -->\r?\n/

const bodyOf = ({ key, order: [run, attempt], body }: CommentWish) => `<!-- tocsin-comment:${key} ${run} ${attempt} -->\n${body}`

/** Where it begins a comment: what a bot quotes from a stranger never stands there. */
function markerIn(body: string): { key: string; order: readonly [number, number] } | undefined {
  const [, key, run, attempt] = line.exec(body) ?? []
  return key === undefined ? undefined : { key, order: [Number(run), Number(attempt)] }
}

const isNewer = (one: readonly [number, number] | undefined, other: readonly [number, number]) =>
  one !== undefined && (one[0] === other[0] ? one[1] > other[1] : one[0] > other[0])
