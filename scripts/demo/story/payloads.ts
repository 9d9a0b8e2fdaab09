import { realEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'

const kinds: readonly (readonly [event: string, action?: string])[] = [
  ['deployment_status', 'created'],
  ['check_suite', 'completed'],
  ['workflow_job', 'completed'],
  ['pull_request_review_comment', 'created'],
  ['merge_group', 'checks_requested'],
  ['fork'],
  ['star', 'created'],
  ['gollum'],
  ['package', 'published'],
  ['milestone', 'closed']
]

/** A few of the payloads that GitHub documents, untouched. */
export const payloads: readonly Scene[] = kinds.map(([event, action]) => ({
  name: [event, action].filter(Boolean).join(' '),
  event: realEvent(event, action === undefined ? {} : { action }),
  after: 2,
  channel: 'payloads',
  tells: { posts: { payloads: 1 } }
}))
