import { describeWebhook, guildIdOf, parseWebhook, type Transport, TransportError } from '@tocsin/notifier'

const patienceMs = 3_000

/** The server a webhook belongs to; a link is worth one request, and no more than that. */
export async function guildOf(webhook: string, http: Transport, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await http(describeWebhook(parseWebhook(webhook)), { timeoutMs: patienceMs, signal })
    return answer.status === 200 ? guildIdOf(answer.body) : undefined
  } catch (error) {
    if (error instanceof TransportError) return undefined
    throw error
  }
}
