import type { Post } from '../channel.ts'
import type { Pending, Receipt } from '../receipt.ts'
import { receiptId } from './identity.ts'
import type { Outlet } from './outlet.ts'
import type { Dispatch } from './ports.ts'

/** A transition to send, whether it is new or was left over by an earlier run. */
export interface Job {
  outlet: Outlet
  /** As it stands before this run: pending, with the requests of earlier runs. */
  receipt: Receipt
  post: Post
}

export function jobOf({ outlet, post, transition, level, order }: Dispatch, now: number): Job {
  const alertKey = post.alert.key
  const id = receiptId({ alertKey, transition, channel: outlet.name, ...(level !== undefined && { level }) })
  const at = new Date(now).toISOString()
  const { remote } = post
  const receipt: Receipt = {
    id,
    alertKey,
    transition,
    channel: outlet.name,
    outcome: 'pending',
    attempts: 0,
    at,
    ...(order !== undefined && { order }),
    ...(remote && { remote })
  }
  return { outlet, receipt, post: { ...post, idempotencyKey: id } }
}

export function leftover(outlet: Outlet, { receipt, alert, mentions, ping = mentions.length > 0, style }: Pending): Job {
  const post: Post = { alert, mentions, ping, idempotencyKey: receipt.id, style, ...(receipt.remote && { remote: receipt.remote }) }
  return { outlet, receipt, post }
}

/** What a later run needs to send it. */
export function contentOf({ alert, mentions, ping, style }: Post): Omit<Pending, 'receipt'> {
  return { alert, mentions, ping, ...(style !== undefined && { style }) }
}
