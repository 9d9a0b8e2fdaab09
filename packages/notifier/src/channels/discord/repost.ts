import type { HttpRequest } from '../../http.ts'
import type { Said } from './answer.ts'
import { render } from './render.ts'
import type { Sent } from './sent.ts'

/** Why a message cannot be edited any more though a new one can be posted. */
const lost: Readonly<Record<number, string>> = {
  10003: 'the thread of the message is gone',
  10008: 'the message was deleted',
  30046: 'the message was edited too often',
  50005: 'the message belongs to another webhook',
  50083: 'the thread is archived, which only a new message undoes'
}

const otherLayout = /COMPONENTS_V2/

/** A new message in place of an edit that can never succeed. Only an edit is replaced, so that this happens once. */
export function repost(body: Said | undefined, { request, post, target }: Sent): { request: HttpRequest; why: string } | undefined {
  const why = request.method === 'PATCH' ? reason(body) : undefined
  if (why === undefined) return undefined
  const { remote, ...fresh } = post
  const thread = body?.code === 10003 ? undefined : remote?.thread
  return { why, request: render(thread ? { ...fresh, style: { ...post.style, threadId: thread } } : fresh, target) }
}

/** A message in the newer layout stays in it for ever: an embed can only be posted beside it. */
function reason(body: Said | undefined): string | undefined {
  const known = body?.code === undefined ? undefined : lost[body.code]
  return known ?? (otherLayout.test(JSON.stringify(body?.errors ?? '')) ? 'the message has another layout' : undefined)
}
