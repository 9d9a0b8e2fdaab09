import { type Config, inputNames, route } from '@tocsin/notifier'
import type { Decision } from '../decide/decision.ts'
import type { Stream } from '../history/streams.ts'
import type { Watch } from '../policies.ts'
import { labelsOf } from './compose.ts'

interface Watched {
  stream: Stream
  watch: Watch
  /** `owner/name`. */
  repository: string
  /** Of the input. */
  webhooks: readonly string[]
  config: Pick<Config, 'channels' | 'routes'>
}

const minuteMs = 60_000

/** After how many ms each outlet hears of an alert again: what its route says, else what the workflow's policy does. */
export const remindersFor =
  ({ stream, watch, repository, webhooks, config }: Watched) =>
  (open: Decision): Readonly<Record<string, number>> => {
    const labels = labelsOf({ decision: open, stream, kind: watch.kind, repository })
    const alert = { source: 'repeated-failures', status: 'firing', severity: open.severity, labels } as const
    const routed = route(alert, config.routes, Object.keys(config.channels))
    const outlets = [...inputNames(webhooks).map((channel) => ({ channel, repeatEvery: undefined })), ...routed]
    const every = outlets.map(({ channel, repeatEvery }) => [
      channel,
      repeatEvery === undefined ? watch.remindEvery : repeatEvery * minuteMs
    ])
    return Object.fromEntries(every.filter(([, ms]) => ms !== undefined))
  }
