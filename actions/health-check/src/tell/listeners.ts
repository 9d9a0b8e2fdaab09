import { inputNames, route } from '@tocsin/notifier'
import type { OpenAlert } from '../decide/alert-state.ts'
import type { Endpoint } from '../endpoint.ts'
import type { Listener } from '../kept/repeats.ts'
import type { To } from '../seen.ts'
import { composeAlert } from './compose.ts'

const minuteMs = 60_000

/** The channels that a reminder of an alert goes to, and after how many ms it does by its route. */
export const listenersBy =
  ({ inputs, config }: To, { endpoints, repository }: { endpoints: readonly Endpoint[]; repository: string }) =>
  (alert: OpenAlert): readonly Listener[] => {
    const { severity, reason, toldAt: at, turn } = alert
    const telling = { kind: 'reminded', turn, at, alert, severity, reason, changes: [], calls: true } as const
    const composed = composeAlert(telling, { repository, monitor: inputs.monitor, endpoints })
    const routed = route(composed, config.routes, Object.keys(config.channels))
    return [
      ...inputNames(inputs['discord-webhook']).map((channel) => ({ channel })),
      ...routed.map(({ channel, repeatEvery }) => ({ channel, ...(repeatEvery !== undefined && { everyMs: repeatEvery * minuteMs }) }))
    ]
  }
