import type { Transport } from '@tocsin/notifier'

export interface Shown {
  title: string
  description?: string
}

/** A Discord that ends with the test: it takes whatever it is sent, and keeps what each message has shown, oldest first. */
export function memoryDiscord() {
  const messages = new Map<string, Shown[]>()
  const bodies: string[] = []
  const http: Transport = async ({ url, body }) => {
    bodies.push(String(body))
    const id = /\/messages\/(\d+)/.exec(url)?.[1] ?? String(100 + messages.size)
    messages.set(id, [...(messages.get(id) ?? []), JSON.parse(String(body)).embeds[0]])
    return { status: 200, headers: {}, body: JSON.stringify({ id, channel_id: '8' }) }
  }
  /** Each message as it stands. */
  const shown = () => [...messages.values()].flatMap((versions) => versions.at(-1) ?? [])
  return { http, messages, bodies, shown }
}
