import { fields, list, severities } from '@tocsin/notifier'
import { isCount, isText, isTime } from '../../kept/json-checks.ts'
import { refuseNewer } from '../../kept/newer.ts'
import { alertKinds, type Member, memberStates, most, type OpenAlert, type TellState, tellingKinds } from './state.ts'

/**
 * Whatever the document is, as far as it can be read: whoever can write to the ledger wrote it.
 * @throws {ActionError} where a newer version of this action wrote it.
 */
export function tellStateFrom(document: unknown): TellState {
  const { version, known, places, unplacedSince, repositories, alerts, fixed, began, truncated, digestAt } = fields(document)
  refuseNewer(version, { known: 1, what: 'What was told' })
  return {
    version: 1,
    known: Object.fromEntries(entries(known, most.known).flatMap(([id, state]) => (isBad(state) && isId(id) ? [[id, state]] : []))),
    places: list(places).slice(0, most.places).flatMap(placeFrom),
    ...(isTime(unplacedSince) && { unplacedSince }),
    repositories: Object.fromEntries(
      entries(repositories, most.repositories).flatMap(([name, one]) => repositoryFrom(name, { truncated, ...fields(one) }))
    ),
    alerts: list(alerts).slice(-most.alerts).flatMap(alertFrom),
    fixed: list(fixed).slice(0, most.events).flatMap(eventFrom),
    began: list(began).slice(0, most.events).flatMap(eventFrom),
    ...(isCount(digestAt) && { digestAt })
  }
}

const entries = (value: unknown, at: number) => Object.entries(fields(value)).slice(-at)

const isBad = (state: unknown): state is 'flaky' | 'broken' => state === 'flaky' || state === 'broken'
const isId = (id: unknown): id is string => typeof id === 'string' && /^[\w.-]{1,100}$/.test(id)

function placeFrom(value: unknown): TellState['places'] {
  const { repository, workflow, branch, ids } = fields(value)
  if (!isText(repository, 200) || !isText(workflow, 1000)) return []
  return [{ repository, workflow, ...(isText(branch, 300) && { branch }), ids: list(ids).slice(0, most.placed).filter(isId) }]
}

/** An older version kept for all whether the report before left subjects out. */
function repositoryFrom(name: string, value: object): [string, TellState['repositories'][string]][] {
  const { since, seen, firstSince, truncated, digestAt } = fields(value)
  if (!isText(name, 220) || !isTime(since)) return []
  const more = { ...(isTime(firstSince) && { firstSince }), ...(isCount(digestAt) && { digestAt }) }
  return [[name, { since, seen: seen === true, truncated: truncated === true, ...more }]]
}

function eventFrom(value: unknown): TellState['fixed'] {
  const { id, name, at, look } = fields(value)
  return isId(id) && isText(name, 200) && isTime(at) ? [{ id, name, at, ...(isText(look, 220) && { look }) }] : []
}

function memberFrom(value: unknown): Member[] {
  const { id, state, name } = fields(value)
  const known = memberStates.find((one) => one === state)
  return known && isId(id) && isText(name, 200) ? [{ id, state: known, name }] : []
}

function alertFrom(value: unknown): OpenAlert[] {
  const { id, kind, openedAt, severity, members, more, change, turn, told, taken } = fields(value)
  const known = alertKinds.find((one) => one === kind)
  const grade = severities.find((one) => one === severity)
  const changed = tellingKinds.find((one) => one === change)
  if (!known || !grade || !changed || !isId(id) || !isTime(openedAt)) return []
  if (!isCount(turn) || !isCount(told) || !isCount(more)) return []
  const { by, at } = fields(taken)
  return [
    {
      ...{ id, kind: known, openedAt, severity: grade, more, change: changed, turn, told },
      members: list(members).slice(0, most.members).flatMap(memberFrom),
      ...(isText(by, 200) && isCount(at) && { taken: { by, at } })
    }
  ]
}
