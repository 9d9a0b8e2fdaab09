import type { HttpAnswer } from '../../http.ts'

/** What an answer of Discord says, as far as it is JSON. Nothing of it is trusted. */
export interface Said {
  code?: number
  message?: string
  /** Seconds. */
  retryAfter?: number
  /** A rate limit over all webhooks of this address. */
  global?: true
  errors?: unknown
  id?: string
  channelId?: string
}

export function said({ body }: HttpAnswer): Said | undefined {
  const json = parsed(body)
  if (json === undefined) return undefined
  const { code, message, retry_after: retryAfter, global, errors, id, channel_id: channelId } = json
  return {
    ...(typeof code === 'number' ? { code } : {}),
    ...(typeof message === 'string' ? { message } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
    ...(global === true ? { global } : {}),
    ...(errors === undefined ? {} : { errors }),
    ...(isSnowflake(id) ? { id } : {}),
    ...(isSnowflake(channelId) ? { channelId } : {})
  }
}

const isSnowflake = (value: unknown): value is string => typeof value === 'string' && /^\d{1,20}$/.test(value)

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
