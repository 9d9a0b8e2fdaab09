import { sha256 } from '@tocsin/notifier'

/** Whose results the cells of a line are, in turn. A list says it once, so that the names do not stand in every line. */
export interface Roster {
  endpoints: readonly string[]
  vantage?: string
}

/** So many results stand in one line: with the longest of names it keeps within what a line of the ledger holds. */
export const mostInRoster = 100

const longestName = 200
const rosterLine = /^([a-z][0-9a-z]{6,8}) (\{.*\})$/

export const printRoster = (id: string, { endpoints, vantage }: Roster): string =>
  `${id} ${JSON.stringify({ endpoints, ...(vantage !== undefined && { vantage }) })}`

/** Undefined for what is none. */
export function parseRoster(line: string): { id: string; roster: Roster } | undefined {
  const [, id, json] = rosterLine.exec(line) ?? []
  if (id === undefined || json === undefined) return undefined
  const roster = rosterIn(json)
  return roster && { id, roster }
}

function rosterIn(json: string): Roster | undefined {
  try {
    const { endpoints, vantage }: { endpoints?: unknown; vantage?: unknown } = JSON.parse(json)
    if (!Array.isArray(endpoints) || endpoints.length > mostInRoster || !endpoints.every(isName)) return undefined
    if (vantage !== undefined && !isName(vantage)) return undefined
    return { endpoints, ...(vantage !== undefined && { vantage }) }
  } catch {
    return undefined
  }
}

export const isName = (name: unknown): name is string => typeof name === 'string' && name !== '' && name.length <= longestName

/** An id that no other roster has. It tells what the roster holds: a line that lost its roster is never taken for that of others. */
export function freshId(roster: Roster, taken: { has(id: string): boolean }): string {
  for (let salt = 0; ; salt++) {
    const id = `r${sha256(`${salt}${printRoster('', roster)}`).slice(0, 6)}`
    if (!taken.has(id)) return id
  }
}
