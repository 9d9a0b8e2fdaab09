import { ActionError } from '@tocsin/action-kit'
import type { Inputs } from './inputs.ts'

type Asked = Pick<Inputs, 'key' | 'message-id' | 'ledger' | 'thread-id' | 'thread-name'>

/** Refuses inputs that are valid alone but contradict each other. @throws {ActionError} */
export function checkTogether(inputs: Asked): void {
  if (inputs.key !== undefined && inputs['message-id'] !== undefined)
    throw new ActionError('Inputs "key" and "message-id" both name the message to edit.', {
      fix: 'Keep `key` where a ledger remembers the message, or `message-id` where an earlier step of this run posted it.'
    })
  if (inputs.key !== undefined && inputs.ledger === 'none')
    throw new ActionError('Input "key" needs a ledger: without one, no later step could find the message again.', {
      fix: 'Add `ledger: branch` (with `permissions: contents: write`) or `ledger: file:<folder>`, or pass `message-id` instead.'
    })
  if (inputs['thread-id'] !== undefined && inputs['thread-name'] !== undefined)
    throw new ActionError('Inputs "thread-id" and "thread-name" both say where to post.', {
      fix: 'Use `thread-id` for a thread that exists, `thread-name` for a new forum post.'
    })
}
