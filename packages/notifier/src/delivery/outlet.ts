import type { Channel, Post, Verdict } from '../channel.ts'
import type { Transport } from '../http.ts'
import { preview } from './preview.ts'

/** The senders, by the word of a channel's `via`. */
export interface Transports {
  http: Transport
  smtp?: Transport<never, unknown>
  github?: Transport<never, unknown>
}

export interface TryOptions {
  timeoutMs: number
  signal?: AbortSignal
}

/** One rendered request with the types of its channel closed over. */
export interface Attempt {
  /** For a dry run. Names no path of a URL, but its body is not redacted. */
  preview(): string
  /** Rejects as the transport does. */
  send(transports: Transports, options: TryOptions): Promise<Verdict<Attempt>>
}

/** A configured channel: where alerts can be sent. */
export interface Outlet<Style = unknown> {
  /** The name under `channels:` in the config, or of the input it came from. */
  name: string
  /** The kind of receiver, such as `discord`. */
  kind: string
  secrets: readonly string[]
  /** As its channel says. */
  ties?: true
  open(post: Post<Style>): Attempt
}

/** The one door from the four types of a channel to the plain `Outlet` that delivery works with. */
export function outlet<Target, Request, Answer, Style>(config: {
  name: string
  channel: Channel<Target, Request, Answer, Style>
  target: Target
}): Outlet<Style> {
  const { name, channel, target } = config
  return {
    name,
    kind: channel.name,
    secrets: channel.secrets(target),
    ...(channel.ties && { ties: channel.ties }),
    open: (post) => attempt(config, post, channel.render(post, target))
  }
}

type Config<Target, Request, Answer, Style> = { channel: Channel<Target, Request, Answer, Style>; target: Target }

function attempt<T, Q, A, S>(config: Config<T, Q, A, S>, post: Post<S>, request: Q): Attempt {
  const { channel, target } = config
  return {
    preview: () => preview(request),
    async send(transports, options) {
      // `via` and `Request` are declared side by side in a channel; no type ties them together.
      const transport = transports[channel.via] as Transport<Q, A> | undefined
      if (!transport) return noTransport(channel.via)
      const verdict = channel.classify(await transport(request, options), { request, post, target })
      return verdict.kind === 'follow' ? { ...verdict, request: attempt(config, post, verdict.request) } : verdict
    }
  }
}

const noTransport = (via: string): Verdict<never> => ({
  kind: 'final',
  reason: 'unsupported',
  detail: `this step cannot send by ${via}`,
  fix: 'Use an action whose documentation lists this kind of channel.'
})
