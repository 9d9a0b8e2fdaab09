import { fields, known, list, severities, time } from '@tocsin/notifier'
import { faults } from '../probe/observation.ts'
import { levels, type Seen, type Track } from './alert-state.ts'
import type { Debounced, Row } from './debounce.ts'
import { finite, oneOf, text, whole } from './read.ts'

export function trackOf(value: unknown): Track[] {
  const [track] = trackWithout(value)
  return track ? [{ ...track, ...known<Track>({ round: roundOf(fields(value).round, track) }) }] : []
}

function roundOf(value: unknown, { endpoint }: Track): Track['round'] {
  const { at, before, isOpen } = fields(value)
  const [begun, [track]] = [time(at), trackWithout({ ...fields(before), endpoint })]
  return begun === undefined || !track ? undefined : { at: begun, before: track, ...(isOpen === true && { isOpen }) }
}

function trackWithout(value: unknown): Track[] {
  const given = fields(value)
  const endpoint = text(given.endpoint, 200)
  if (endpoint === undefined) return []
  const base = { endpoint, at: time(given.at) ?? -1, bad: heardOf(given.bad), down: heardOf(given.down) }
  const counts = { changes: changesOf(given.changes), stable: whole(given.stable) ?? 0, calls: callsOf(given.calls) }
  return [{ ...base, ...counts, ...timesOf(given), ...marksOf(given), ...seenOf(given) }]
}

const timesOf = ({ lastGoodAt, lastBadAt, certificateExpiresAt }: Readonly<Record<string, unknown>>) =>
  known<Track>({ lastGoodAt: time(lastGoodAt), lastBadAt: time(lastBadAt), certificateExpiresAt: time(certificateExpiresAt) })

const marksOf = ({ level, silent, flapping }: Readonly<Record<string, unknown>>) =>
  known<Track>({ level: oneOf(levels, level), silent: oneOf(['well', 'failing'], silent), flapping: flappingOf(flapping) })

export function heardOf(value: unknown): Debounced {
  const { earlier } = fields(value)
  return { ...believedOf(value), ...(earlier !== undefined && { earlier: believedOf(earlier) }) }
}

function believedOf(value: unknown): Debounced {
  const { on, since, row } = fields(value)
  return { on: on === true, ...known<Debounced>({ since: on === true ? time(since) : undefined, row: rowOf(row) }) }
}

function rowOf(value: unknown): Row | undefined {
  const { is, count, since, last, from } = fields(value)
  const [begun, ended, rounds] = [time(since), time(last), whole(count)]
  if (begun === undefined || ended === undefined || !rounds) return undefined
  return { is: is === true, count: rounds, since: begun, last: ended, ...known<Row>({ from: time(from) }) }
}

function flappingOf(value: unknown): Track['flapping'] {
  const { since, worst } = fields(value)
  const [from, trouble] = [time(since), oneOf(['degraded', 'down'], worst)]
  return from !== undefined && trouble ? { since: from, worst: trouble } : undefined
}

const changesOf = (value: unknown): Track['changes'] =>
  list(value)
    .slice(-20)
    .flatMap((each) => {
      const [at, to] = [time(fields(each).at), oneOf(levels, fields(each).to)]
      return at !== undefined && to ? [{ at, to }] : []
    })

const callsOf = (value: unknown): Track['calls'] =>
  list(value)
    .slice(-100)
    .flatMap((each) => {
      const [at, severity] = [time(fields(each).at), oneOf(severities, fields(each).severity)]
      return at !== undefined && severity ? [{ at, severity }] : []
    })

export const seenOf = ({ fault, words, ms, status }: Readonly<Record<string, unknown>>): Seen =>
  known<Seen>({ fault: oneOf(faults, fault), words: text(words, 2_000), ms: finite(ms), status: whole(status) })
