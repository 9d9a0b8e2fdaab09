import type { Reason } from '../../channel.ts'

export interface Cure {
  reason: Reason
  fix: string
}

const recreate = 'Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.'

/** What to do about each of Discord's error codes. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const cures: Readonly<Record<number, Cure>> = {
  10003: { reason: 'not-found', fix: 'The channel or thread is gone: check `thread-id`, or point the webhook to another channel.' },
  10008: { reason: 'not-found', fix: 'The message to edit is gone: leave out `message-id`, and a new message is posted.' },
  10015: { reason: 'not-found', fix: `The webhook was deleted. ${recreate}` },
  30046: {
    reason: 'invalid',
    fix: 'The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted.'
  },
  40005: { reason: 'invalid', fix: 'Attach fewer or smaller files: 10 MiB each unless the server is boosted.' },
  40067: { reason: 'invalid', fix: 'This forum wants a tag on every post: set `tags` to the id of one.' },
  50005: { reason: 'invalid', fix: 'The message belongs to another webhook: use the one that posted it, or leave out `message-id`.' },
  50006: { reason: 'invalid', fix: 'Give the message a title, a description or content.' },
  50027: { reason: 'auth', fix: `The token of the webhook is not valid, perhaps cut when it was copied. ${recreate}` },
  50035: { reason: 'invalid', fix: 'Change the input that is named here. If none of yours is, report this as a bug of the action.' },
  50083: { reason: 'invalid', fix: 'The thread is archived and locked: unlock it, or set another `thread-id`.' },
  160005: { reason: 'invalid', fix: 'The thread is locked: unlock it, or set another `thread-id`.' },
  200000: { reason: 'invalid', fix: 'An AutoMod rule of the server blocks this text: exempt the channel from the rule.' },
  220001: {
    reason: 'invalid',
    fix: 'The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one.'
  },
  220002: { reason: 'invalid', fix: 'Set `thread-name` or `thread-id`, not both.' },
  220003: { reason: 'invalid', fix: 'The webhook does not belong to a forum: remove `thread-name`.' },
  240000: { reason: 'invalid', fix: 'Discord considers a link in the message harmful: remove it.' }
}

const statusCures: Readonly<Record<number, Cure>> = {
  400: { reason: 'invalid', fix: 'Check the inputs of the step against what Discord says.' },
  401: { reason: 'auth', fix: `Discord does not know this webhook's token. ${recreate}` },
  403: { reason: 'auth', fix: 'The webhook may not post here: check the permissions of its channel.' },
  404: { reason: 'not-found', fix: `There is no such webhook. ${recreate}` },
  413: { reason: 'invalid', fix: 'Attach fewer or smaller files: 10 MiB each unless the server is boosted.' }
}

/** The cure of an error code, else of a status. */
export const cureOf = (status: number, code: number | undefined): Cure =>
  (code === undefined ? undefined : cures[code]) ??
  statusCures[status] ?? { reason: 'invalid', fix: 'Check that the URL is a Discord webhook and not behind a login page.' }
