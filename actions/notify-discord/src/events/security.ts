import type { Facts } from '@tocsin/action-kit'
import { oneLine, type Span, type Text, type Tone } from '@tocsin/notifier'
import { actorOf, given, lines, link, meta, numbered, rowOf, titled, words } from './phrases.ts'
import type { Told } from './told.ts'

export type Level = 'critical' | 'high' | 'medium' | 'low' | 'unknown'

export interface Finding {
  /** `Dependabot alert`. */
  kind: string
  /** What was found. */
  name: string
  level: Level
  /** What it is about, in a sentence. */
  summary?: string
  /** Small print beside the severity: on a phone each field would take two lines. */
  facts: readonly (Span | undefined | false)[]
  url?: string | undefined
}

/** What the alerts of every scanner have in common. */
export function finding(event: Facts, { kind, name, level, summary = '', facts, url = event.url('alert.html_url') }: Finding): Told {
  const action = event.text('action')
  return {
    source: 'security',
    title: titled(numbered(kind, event.at('alert')), happened(action), name),
    tone: toneOf(action, level),
    summary: lines([oneLine(summary)].filter(Boolean), whyClosed(event), meta(level !== 'unknown' && `${level} severity`, ...facts)),
    links: link('View alert', url),
    labels: { level, action },
    ...(stageOf(action) === 'open' && { signal: { kind: 'security', finding: 'vulnerability', level } as const }),
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

/** GitHub's words for what became of an alert, in those of its readers. */
export const happened = (action: string): string => rowOf(phrases, action) ?? words(action)

const phrases: Record<string, string> = {
  created: 'opened',
  create: 'opened',
  appeared_in_branch: 'appeared in a branch',
  closed_by_user: 'dismissed',
  dismiss: 'dismissed',
  auto_dismissed: 'dismissed by a rule',
  auto_reopened: 'reopened by a rule',
  reopen: 'reopened',
  reopened_by_user: 'reopened',
  reintroduced: 'is back',
  resolve: 'resolved',
  performed: 'announced',
  updated_assignment: 'reassigned',
  assignees_changed: 'reassigned'
}

const cured = new Set(['fixed', 'resolve', 'resolved', 'withdrawn'])
const dismissed = new Set(['closed_by_user', 'dismissed', 'auto_dismissed', 'dismiss'])
const aside = new Set(['assigned', 'unassigned', 'updated_assignment', 'assignees_changed', 'pattern_edited', 'pattern_deleted'])

/** `aside`: something about the alert changed, not whether it stands. */
export function stageOf(action: string): 'open' | 'cured' | 'dismissed' | 'aside' {
  if (cured.has(action)) return 'cured'
  if (dismissed.has(action)) return 'dismissed'
  return aside.has(action) ? 'aside' : 'open'
}

export function toneOf(action: string, level: Level): Tone {
  const open = level === 'critical' || level === 'high' ? 'failure' : 'warning'
  return ({ open, cured: 'success', dismissed: 'neutral', aside: 'info' } as const)[stageOf(action)]
}

function whyClosed(event: Facts): Text {
  const reason = words(event.maybe('alert.dismissed_reason') ?? event.text('alert.dismiss_reason'))
  return [[reason, event.text('alert.dismissed_comment')].filter(Boolean).map(oneLine).join(': ')].filter(Boolean)
}

const levels: Record<string, Level> = {
  critical: 'critical',
  high: 'high',
  error: 'high',
  moderate: 'medium',
  medium: 'medium',
  warning: 'medium',
  low: 'low',
  note: 'low'
}

export const levelOf = (word: string): Level => rowOf(levels, word.toLowerCase()) ?? 'unknown'
