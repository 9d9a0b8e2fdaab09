import type { Severity } from './severity.ts'
import type { Text } from './text/text.ts'

export const statuses = ['firing', 'acknowledged', 'resolved', 'info'] as const
export type Status = (typeof statuses)[number]

/** What raised the alert; routes match on it. */
export const sources = [
  'ci',
  'deploy',
  'push',
  'pull-request',
  'issue',
  'discussion',
  'release',
  'security',
  'repository',
  'custom',
  'repeated-failures',
  'health',
  'slo',
  'flake',
  'crash',
  'incident'
] as const
export type Source = (typeof sources)[number]

/** How it went, for the colour and the mark beside a title: the severity's colour is used where there is no tone. */
export const tones = ['success', 'failure', 'warning', 'neutral', 'running', 'merged', 'info'] as const
export type Tone = (typeof tones)[number]

export interface Link {
  label: string
  /** http or https. */
  url: string
}

export interface Field {
  name: string
  value: Text
  inline?: boolean
}

export interface Actor {
  name: string
  url?: string
  avatar?: string
}

/** Lines taken from a log. They are untrusted, but free of terminal codes and of the secrets known to the run. */
export interface Excerpt {
  title: string
  lines: readonly string[]
  url?: string
}

export interface Alert {
  /** Identity for ever: same key, same thread, same PagerDuty incident, same issue. */
  key: string
  /** The same for each alert about one thing, such as one after the other of a workflow: an issue that just recovered goes on with the next. */
  series?: string
  source: Source
  status: Status
  severity: Severity
  /** The rule that gave the severity, in words. */
  reason?: string
  /** One line of plain, untrusted text. */
  title: string
  url?: string
  summary: Text
  fields: readonly Field[]
  links: readonly Link[]
  excerpts: readonly Excerpt[]
  actor?: Actor
  tone?: Tone
  /** Where it happened, such as `octo/app · CI #42`; the footer of a message. */
  context?: string
  /** ISO 8601. */
  startedAt?: string
  endedAt?: string
  labels: Readonly<Record<string, string>>
  runbook?: string
}
