import { fields, list, time } from '@tocsin/notifier'
import type { AlertState, OpenAlert } from '../decide/alert-state.ts'
import { text, unique } from '../decide/read.ts'
import type { Telling } from '../decide/telling.ts'
import { isActive } from '../decide/transition.ts'

/** When a channel last heard of an alert, where its route says how often it is to. */
export interface Repeat {
  /** Its id. */
  alert: string
  channel: string
  /** In ms since 1970. */
  at: number
}

const most = 2_000

export const repeatsFrom = (value: unknown): readonly Repeat[] =>
  list(value)
    .slice(-most)
    .flatMap((one): Repeat[] => {
      const given = fields(one)
      const [alert, channel, at] = [text(given.alert, 1_000), text(given.channel, 200), time(given.at)]
      return alert === undefined || channel === undefined || at === undefined ? [] : [{ alert, channel, at }]
    })

/** A channel that an alert goes to, and after how many ms it hears of it again, where its route says so. */
export interface Listener {
  channel: string
  everyMs?: number | undefined
}

interface Scene {
  /** When each channel heard of each alert last. */
  before: readonly Repeat[]
  listeners(alert: OpenAlert): readonly Listener[]
  /** Of the round. */
  everyMs: number
  /** In ms since 1970. */
  now: number
}

interface Repeated {
  state: AlertState
  tellings: readonly Telling[]
  repeats: readonly Repeat[]
}

/** What is told, with the reminders that routes ask for. Their word comes before `remind-every` of an endpoint, for their channels. */
export function repeated(state: AlertState, tellings: readonly Telling[], scene: Scene): Repeated {
  const open = state.alerts.map((alert) => ({ alert, plan: planOf(alert, tellings, state, scene) }))
  const due = open.filter(({ plan }) => plan.due.length > 0)
  const extra = due.map(({ alert, plan }, index) => reminderOf(alert, plan.due, state.turn + index + 1, scene.now))
  const turns = new Map(extra.map(({ alert }) => [alert.id, alert]))
  return {
    state: { ...state, turn: state.turn + extra.length, alerts: state.alerts.map((alert) => turns.get(alert.id) ?? alert) },
    tellings: [...tellings.flatMap((one) => withoutRepeated(one, scene)), ...extra],
    repeats: open.flatMap(({ alert, plan }) => plan.heard.map(({ channel, at }) => ({ alert: alert.id, channel, at })))
  }
}

interface Plan {
  /** Channels that are to be reminded. */
  due: readonly string[]
  heard: readonly { channel: string; at: number }[]
}

function planOf(alert: OpenAlert, tellings: readonly Telling[], { tracks }: AlertState, scene: Scene): Plan {
  const { before, listeners, everyMs: roundMs, now } = scene
  const last = new Map(before.filter((one) => one.alert === alert.id).map(({ channel, at }) => [channel, at]))
  const isNews = tellings.some((one) => one.alert.id === alert.id && one.kind !== 'reminded')
  const silent = new Set(tracks.filter((track) => track.silent !== undefined).map(({ endpoint }) => endpoint))
  const isQuiet = isNews || alert.kind === 'certificate' || alert.members.filter(isActive).every(({ endpoint }) => silent.has(endpoint))
  const isCalled = tellings.some((one) => one.alert.id === alert.id && one.kind !== 'reminded' && one.calls)
  const plans = repeating(listeners(alert)).map(({ channel, everyMs }) => {
    const at = isCalled ? now : Math.min(last.get(channel) ?? alert.toldAt, now)
    // Half a round early is nearer than half a round late.
    const isDue = !isQuiet && now - at >= everyMs - Math.min(roundMs, everyMs) / 2
    return { channel, at: isDue ? now : at, isDue }
  })
  return { due: plans.flatMap(({ channel, isDue }) => (isDue ? [channel] : [])), heard: plans }
}

const repeating = (listeners: readonly Listener[]) =>
  unique(listeners, ({ channel }) => channel).flatMap(({ channel, everyMs }) => (everyMs === undefined ? [] : [{ channel, everyMs }]))

function reminderOf(alert: OpenAlert, only: readonly string[], turn: number, now: number): Telling {
  const { severity, reason, toldAt } = alert
  const before = { severity, turn: alert.turn, toldAt }
  return { kind: 'reminded', turn, at: now, alert: { ...alert, turn }, severity, reason, before, changes: [], calls: true, only }
}

/** A reminder of an endpoint is for the channels whose routes say nothing of it. */
function withoutRepeated(telling: Telling, { listeners }: Scene): Telling[] {
  if (telling.kind !== 'reminded') return [telling]
  const all = listeners(telling.alert)
  const rest = all.filter(({ everyMs }) => everyMs === undefined).map(({ channel }) => channel)
  if (rest.length === all.length) return [telling]
  return rest.length > 0 ? [{ ...telling, only: rest }] : []
}
