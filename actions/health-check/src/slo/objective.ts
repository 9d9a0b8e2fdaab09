import { ActionError, nearest, type Slo } from '@tocsin/notifier'

/** An objective whose endpoints are known by name, and its window by kind. */
export interface Objective extends Omit<Slo, 'endpoints' | 'window' | 'timeZone'> {
  /** Names of endpoints, groups taken apart. */
  endpoints: readonly string[]
  window: ObjectiveWindow
}

/** The last so many ms, or a part of the calendar in a time zone. */
export type ObjectiveWindow = { kind: 'rolling'; ms: number } | { kind: CalendarPart; timeZone: string }
export type CalendarPart = Extract<Slo['window'], string>

const day = 86_400_000
const usualWindow = 30 * day

/** @throws {ActionError} for the name of no endpoint and of no group. */
export function objectiveOf(slo: Slo, endpoints: readonly { name: string; group?: string }[]): Objective {
  const { window: _, timeZone: __, ...rest } = slo
  const named = slo.endpoints.flatMap((wanted) => matching(wanted, endpoints) ?? unknown(wanted, slo.name, endpoints))
  return {
    ...rest,
    endpoints: [...new Set(named)],
    window: windowOf(slo)
  }
}

export const windowOf = ({ window = usualWindow, timeZone = 'UTC' }: Pick<Slo, 'window' | 'timeZone'>): ObjectiveWindow =>
  typeof window === 'number' ? { kind: 'rolling', ms: window } : { kind: window, timeZone }

function matching(wanted: string, endpoints: readonly { name: string; group?: string }[]): readonly string[] | undefined {
  const found = endpoints.filter(({ name, group }) => name === wanted || group === wanted)
  return found.length > 0 ? found.map(({ name }) => name) : undefined
}

function unknown(wanted: string, slo: string, endpoints: readonly { name: string; group?: string }[]): never {
  const known = [...new Set(endpoints.flatMap(({ name, group }) => (group === undefined ? [name] : [name, group])))]
  const guess = nearest(wanted, known)
  throw new ActionError(`The objective ${JSON.stringify(slo)} names ${JSON.stringify(wanted)}, which is no endpoint and no group.`, {
    fix: guess === undefined ? 'Correct `endpoints` of the objective, or add the endpoint.' : `Did you mean ${JSON.stringify(guess)}?`
  })
}
