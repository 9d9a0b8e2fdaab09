import { type Answer, invalidFormBody, refusals } from './answer.ts'
import { attachmentsOf, missingFiles, unshownFiles } from './attachments.ts'
import type { Body } from './body.ts'
import { check, isTrue } from './check.ts'
import type { Guild, Thread, Webhook } from './guild.ts'
import { type Attachment, messageJson, type SimMessage, type Version } from './message.ts'
import { pingsOf } from './pings.ts'
import { answered, type Outcome, refused } from './violation.ts'
import { isV2, type Payload } from './wire.ts'

export interface World {
  guild: Guild
  messages: Map<string, SimMessage>
  now: () => number
}

/** POST /webhooks/{id}/{token} */
export function execute(world: World, webhook: Webhook, body: Body, query: URLSearchParams): Outcome {
  const { payload, complaints, refusal } = check('execute', body, query)
  if (refusal) return refused(refusal, complaints)
  const attachments = attachmentsOf(body.files, payload.attachments ?? [], world.guild.nextId)
  const missing = missingFiles(payload, attachments)
  if (missing.length > 0)
    return refused(invalidFormBody(missing), [...complaints, { kind: 'missing-attachment', message: missing[0]?.message ?? '' }])
  if (isEmpty(payload, attachments)) return refused(refusals.emptyMessage(), complaints)
  const place = placeOf(world.guild, webhook, payload, query)
  if ('status' in place) return refused(place, complaints)
  const message = add(world, webhook, { payload, attachments, place })
  const answer = isTrue(query.get('wait')) ? { status: 200, body: messageJson(message, webhook) } : { status: 204 }
  return answered(answer, [...complaints, ...unshownFiles(payload, attachments)])
}

export function isEmpty({ content, embeds, components, flags, poll }: Payload, attachments: readonly Attachment[]): boolean {
  if (isV2(flags)) return !components?.length
  return !content?.trim() && !embeds?.length && !components?.length && attachments.length === 0 && !poll
}

type Place = { thread?: Thread } | { newThread: Pick<Thread, 'name' | 'tags'> }

function placeOf(guild: Guild, { channel }: Webhook, payload: Payload, query: URLSearchParams): Place | Answer {
  const threadId = query.get('thread_id')
  const name = payload.thread_name ?? ''
  if (name && channel.type !== 'forum') return refusals.notAForum()
  if (threadId && name) return refusals.threadTwice()
  if (threadId) return inThread(guild, channel.id, threadId)
  if (channel.type !== 'forum') return {}
  if (!name) return refusals.threadNeeded()
  const tags = payload.applied_tags ?? []
  if (tags.some((tag) => !channel.tags.some(({ id }) => id === tag))) return refusals.unknownTag()
  return channel.requireTag && tags.length === 0 ? refusals.tagRequired() : { newThread: { name, tags } }
}

function inThread(guild: Guild, channelId: string, threadId: string): Place | Answer {
  const thread = guild.threads.get(threadId)
  if (thread?.channel.id !== channelId) return refusals.unknownChannel()
  // A send wakes an archived thread; an edit does not.
  thread.archived = false
  return { thread }
}

function add(
  world: World,
  webhook: Webhook,
  { payload, attachments, place }: { payload: Payload; attachments: readonly Attachment[]; place: Place }
) {
  const id = world.guild.nextId()
  const thread = 'newThread' in place ? world.guild.addThread({ id, channel: webhook.channel, ...place.newThread }) : place.thread
  const message: SimMessage = {
    ...versionOf(payload, attachments, world.now()),
    id,
    webhook: webhook.name,
    channel: webhook.channel.name,
    username: payload.username?.trim() || webhook.name,
    ...(payload.avatar_url ? { avatarUrl: payload.avatar_url } : {}),
    ...(thread ? { thread } : {}),
    history: [],
    edited: false,
    deleted: false,
    frozen: false
  }
  world.messages.set(id, message)
  return message
}

export function versionOf(payload: Payload, attachments: readonly Attachment[], at: number): Version {
  return {
    content: payload.content?.trim() ?? '',
    embeds: payload.embeds ?? [],
    components: payload.components ?? [],
    flags: payload.flags ?? 0,
    attachments,
    pings: pingsOf(payload),
    ...(payload.allowed_mentions ? { allowedMentions: payload.allowed_mentions } : {}),
    at
  }
}
