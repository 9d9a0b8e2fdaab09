export const severities = ['P0', 'P1', 'P2', 'P3'] as const
export type Severity = (typeof severities)[number]

/** Who is called, and how many minutes after the alert fired; `next-business-day` waits for one. */
interface EscalationStep {
  level: number
  after: number | 'next-business-day'
}

/** What each receiver calls this severity. Sources: PagerDuty Events v2, Opsgenie alert API, ntfy, Adaptive Cards, X-Priority. */
interface Words {
  pagerduty: 'critical' | 'error' | 'warning' | 'info'
  opsgenie: 'P1' | 'P2' | 'P3' | 'P4' | 'P5'
  ntfy: 1 | 2 | 3 | 4 | 5
  teams: 'attention' | 'warning' | 'accent' | 'good' | 'default'
  email: 1 | 2 | 3 | 4 | 5
}

interface SeverityRow {
  name: string
  means: string
  /** Minutes. */
  respondWithin: number
  escalation: readonly EscalationStep[]
  /** Minutes between status updates while the alert fires. */
  updateEvery: number | 'none'
  /** 0xRRGGBB. */
  color: number
  emoji: string
  words: Words
}

export type SeverityTable = Readonly<Record<Severity, SeverityRow>>

export type SeverityOverrides = { readonly [S in Severity]?: Partial<Omit<SeverityRow, 'words'>> & { words?: Partial<Words> } }

const defaults: SeverityTable = {
  P0: {
    name: 'Critical',
    means: 'outage, data loss, security breach',
    respondWithin: 5,
    escalation: [
      { level: 1, after: 0 },
      { level: 2, after: 0 },
      { level: 3, after: 0 }
    ],
    updateEvery: 15,
    color: 0xd92d20,
    emoji: '🔴',
    words: { pagerduty: 'critical', opsgenie: 'P1', ntfy: 5, teams: 'attention', email: 1 }
  },
  P1: {
    name: 'High',
    means: 'major feature broken, half the users affected, repeated deploy failures',
    respondWithin: 15,
    escalation: [
      { level: 2, after: 0 },
      { level: 3, after: 30 }
    ],
    updateEvery: 15,
    color: 0xf97316,
    emoji: '🟠',
    words: { pagerduty: 'error', opsgenie: 'P2', ntfy: 4, teams: 'warning', email: 2 }
  },
  P2: {
    name: 'Medium',
    means: 'minor feature broken, CI blocks deploys',
    respondWithin: 60,
    escalation: [{ level: 1, after: 0 }],
    updateEvery: 60,
    color: 0xfacc15,
    emoji: '🟡',
    words: { pagerduty: 'warning', opsgenie: 'P3', ntfy: 3, teams: 'accent', email: 3 }
  },
  P3: {
    name: 'Low',
    means: 'cosmetic, non-blocking',
    respondWithin: 240,
    escalation: [{ level: 1, after: 'next-business-day' }],
    updateEvery: 'none',
    color: 0x3b82f6,
    emoji: '🔵',
    words: { pagerduty: 'info', opsgenie: 'P4', ntfy: 2, teams: 'default', email: 5 }
  }
}

/** The one table of severities, with the cells that a config replaces. */
export function severityTable(overrides: SeverityOverrides = {}): SeverityTable {
  const row = (severity: Severity): SeverityRow => {
    const { words, ...cells } = overrides[severity] ?? {}
    const standard = defaults[severity]
    return { ...standard, ...cells, words: { ...standard.words, ...words } }
  }
  return { P0: row('P0'), P1: row('P1'), P2: row('P2'), P3: row('P3') }
}

const rank = (severity: Severity): number => severities.indexOf(severity)

/** P0 is at least P1. */
export const atLeast = (severity: Severity, floor: Severity): boolean => rank(severity) <= rank(floor)

/** Negative when `a` is the more severe, for `sort`. */
export const bySeverity = (a: Severity, b: Severity): number => rank(a) - rank(b)

export function worst(first: Severity, ...others: readonly Severity[]): Severity {
  return others.reduce((found, next) => (atLeast(found, next) ? found : next), first)
}
