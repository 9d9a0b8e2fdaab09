import { type Answer, invalidFormBody, refusals } from './answer.ts'
import { attachmentsOf, kept, missingFiles, unshownFiles } from './attachments.ts'
import type { Body } from './body.ts'
import { check } from './check.ts'
import { isEmpty, versionOf, type World } from './execute.ts'
import type { Webhook } from './guild.ts'
import { messageJson, type SimMessage, type Version } from './message.ts'
import { answered, type Outcome, refused } from './violation.ts'
import { flags, type Payload } from './wire.ts'

/** The message that a path and `thread_id` name, or why there is none. */
export function findMessage(world: World, webhook: Webhook, id: string, query: URLSearchParams): SimMessage | Answer {
  const message = world.messages.get(id)
  if (!message || message.deleted || message.webhook !== webhook.name) return refusals.unknownMessage()
  return (message.thread?.id ?? null) === query.get('thread_id') ? message : refusals.unknownMessage()
}

/** PATCH /webhooks/{id}/{token}/messages/{message} */
export function edit(world: World, webhook: Webhook, { id, body, query }: { id: string; body: Body; query: URLSearchParams }): Outcome {
  const message = findMessage(world, webhook, id, query)
  if ('status' in message) return answered(message)
  if (message.frozen) return answered(refusals.tooManyEdits())
  if (message.thread?.archived) return answered(refusals.archivedThread())
  const { payload, complaints, refusal } = check('edit', body, query, (change) => merge(message, change))
  if (refusal) return refused(refusal, complaints)
  const merged = merge(message, payload)
  const attachments = [
    ...kept(message.attachments, payload.attachments),
    ...attachmentsOf(body.files, payload.attachments ?? [], world.guild.nextId)
  ]
  const missing = missingFiles(merged, attachments)
  if (missing.length > 0) return refused(invalidFormBody(missing), complaints)
  if (isEmpty(merged, attachments)) return refused(refusals.emptyMessage(), complaints)
  const next = replace(world, message, versionOf(merged, attachments, world.now()))
  return answered({ status: 200, body: messageJson(next, webhook) }, [...complaints, ...unshownFiles(merged, attachments)])
}

// An edit keeps what it does not name, except that mentions go by this request alone.
function merge(message: SimMessage, change: Payload): Payload {
  const { content, embeds, components } = { content: message.content, embeds: message.embeds, components: message.components, ...change }
  const bits = change.flags === undefined ? message.flags : mergeFlags(message.flags, change.flags ?? 0)
  const { allowed_mentions } = change
  return {
    content: content ?? null,
    embeds: embeds ?? null,
    components: components ?? null,
    flags: bits,
    ...(allowed_mentions ? { allowed_mentions } : {})
  }
}

function mergeFlags(old: number, asked: number): number {
  const sticky = old & (flags.suppressNotifications | flags.componentsV2)
  return sticky | (asked & (flags.suppressEmbeds | flags.componentsV2))
}

function replace(world: World, message: SimMessage, version: Version): SimMessage {
  const { content, embeds, components, flags: bits, attachments, pings, allowedMentions, at, history, ...identity } = message
  const earlier: Version = {
    content,
    embeds,
    components,
    flags: bits,
    attachments,
    pings,
    at,
    ...(allowedMentions ? { allowedMentions } : {})
  }
  const next = { ...identity, ...version, history: [...history, earlier], edited: true }
  world.messages.set(message.id, next)
  return next
}
