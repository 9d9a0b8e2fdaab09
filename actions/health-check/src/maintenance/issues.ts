import { clip, oneLine } from '@tocsin/notifier'
import { momentOf } from './local-time.ts'
import type { Maintenance } from './maintenance.ts'

/** An open issue with the label. All of its text may come from anybody: who may set the label is the caller's to know. */
export interface MaintenanceIssue {
  title: string
  body?: string
  /** In ms since 1970. */
  createdAt: number
  url?: string
}

const most = { characters: 4_000, lines: 30, names: 100, title: 200 }

const settings: Readonly<Record<string, Setting>> = {
  start: 'start',
  end: 'end',
  endpoints: 'endpoints',
  endpoint: 'endpoints',
  'time-zone': 'timeZone',
  timezone: 'timeZone',
  // As Upptime writes it.
  expecteddown: 'endpoints',
  expecteddegraded: 'endpoints'
}

type Setting = 'start' | 'end' | 'endpoints' | 'timeZone'

/**
 * What the issues declare: each from its start to its end, as its first lines say (`start: 2026-01-05T03:00Z`, `end: …`, `endpoints: api, web`,
 * `time-zone: Europe/Berlin`), else from when it was opened, for as long as it is open, for all endpoints. What cannot be read counts as left out.
 */
export const maintenanceOf = (issues: readonly MaintenanceIssue[]): readonly Maintenance[] => issues.flatMap(declaredBy)

function declaredBy({ title, body = '', createdAt, url }: MaintenanceIssue): Maintenance[] {
  const given = settingsOf(body)
  const zone = zoneOf(given.get('timeZone')?.[0])
  const start = timeOf(given.get('start')?.[0], zone, 'start') ?? createdAt
  const end = timeOf(given.get('end')?.[0], zone, 'end')
  if (end !== undefined && end <= start) return []
  const endpoints = given.get('endpoints')?.flatMap(namesIn).slice(0, most.names) ?? []
  const about = { ...(end !== undefined && { end }), ...(endpoints.length > 0 && { endpoints }), ...(url !== undefined && { url }) }
  return [{ start, title: clip(oneLine(title.slice(0, 8 * most.title)), most.title), ...about }]
}

/** The lines before the first that is none of ours; `---` and the marks of a comment may stand around them. */
function settingsOf(body: string): ReadonlyMap<Setting, readonly string[]> {
  const found = new Map<Setting, string[]>()
  for (const line of body.slice(0, most.characters).split('\n', most.lines)) {
    const text = line.replace('<!--', '').replace('-->', '').trim()
    if (text === '' || text === '---') continue
    const colon = text.indexOf(':')
    const name = text.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined
    if (!setting) break
    found.set(setting, [...(found.get(setting) ?? []), text.slice(colon + 1).trim()])
  }
  return found
}

const namesIn = (text: string): string[] =>
  text
    .split(',', most.names)
    .map((name) => unquoted(name.trim()))
    .filter((name) => name !== '' && name.length <= 80)

const unquoted = (text: string) => text.replace(/^(["'`])(.*)\1$/, '$2')

const timeOf = (text: string | undefined, zone: string, edge: 'start' | 'end') =>
  text === undefined ? undefined : momentOf(unquoted(text).replace(' ', 'T').slice(0, 40), zone, edge)

function zoneOf(text: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: unquoted(text?.slice(0, 60) ?? 'UTC') }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
