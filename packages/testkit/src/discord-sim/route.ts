import { type Answer, refusals, refuse } from './answer.ts'
import { readBody } from './body.ts'
import { edit, findMessage } from './edit.ts'
import { execute, type World } from './execute.ts'
import type { Webhook } from './guild.ts'
import { messageJson } from './message.ts'
import { answered, type Outcome, refused } from './violation.ts'

export interface Incoming {
  method: string
  path: string
  query: URLSearchParams
  contentType: string
  raw: Buffer
}

const pattern = /^\/api(?:\/v\d+)?\/webhooks\/(\d+)\/([\w-]+)(?:\/messages\/(\d+))?\/?$/

/** The webhook, token and message that a path names. */
export function parsePath(path: string): { id: string; token: string; message?: string } | undefined {
  const [, id, token, message] = pattern.exec(path) ?? []
  return id && token ? { id, token, ...(message ? { message } : {}) } : undefined
}

/** What Discord does with a request, apart from rate limits. */
export function route(world: World, incoming: Incoming): Outcome {
  const target = parsePath(incoming.path)
  if (!target) return refused(refuse(404, 0, '404: Not Found'))
  const webhook = authenticate(world, target)
  if ('status' in webhook) return answered(webhook)
  return target.message ? onMessage(world, webhook, target.message, incoming) : onWebhook(world, webhook, incoming)
}

function authenticate({ guild }: World, { id, token }: { id: string; token: string }): Webhook | Answer {
  const webhook = [...guild.webhooks.values()].find((one) => one.id === id)
  if (!webhook || webhook.deleted) return refusals.unknownWebhook()
  return webhook.token === token ? webhook : refusals.invalidToken()
}

function onWebhook(world: World, webhook: Webhook, { method, contentType, raw, query }: Incoming): Outcome {
  if (method === 'GET') return answered({ status: 200, body: webhookJson(world, webhook) })
  if (method !== 'POST') return refused(notAllowed())
  const body = readBody(contentType, raw)
  return 'status' in body ? refused(body) : execute(world, webhook, body, query)
}

function onMessage(world: World, webhook: Webhook, id: string, { method, contentType, raw, query }: Incoming): Outcome {
  if (method === 'PATCH') {
    const body = readBody(contentType, raw)
    return 'status' in body ? refused(body) : edit(world, webhook, { id, body, query })
  }
  const message = findMessage(world, webhook, id, query)
  if ('status' in message) return answered(message)
  if (method === 'GET') return answered({ status: 200, body: messageJson(message, webhook) })
  if (method !== 'DELETE') return refused(notAllowed())
  message.deleted = true
  return answered({ status: 204 })
}

const notAllowed = () => refuse(405, 0, '405: Method Not Allowed')

const webhookJson = ({ guild }: World, { id, token, name, channel }: Webhook) => ({
  application_id: null,
  avatar: null,
  channel_id: channel.id,
  guild_id: guild.id,
  id,
  name,
  type: 1,
  token
})
