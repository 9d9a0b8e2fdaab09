import { atLeast, classify, type Policy, type Severity } from '@tocsin/notifier'
import type { Member, OpenAlert } from './alert-state.ts'
import type { Draft, MemberChange } from './telling.ts'

export const isActive = ({ state }: Pick<Member, 'state'>): boolean => state !== 'up' && state !== 'removed'

export const isOver = ({ members }: OpenAlert): boolean => !members.some(isActive)

export const worse = (one: Severity, other: Severity): Severity => (atLeast(one, other) ? one : other)

interface At {
  /** In ms since 1970. */
  now: number
  policy: Policy
  /** How much it may call. */
  calls: 'yes' | 'once'
}

/** What is told of an alert that was as `before`, and now is as `after`; nothing where nobody would see a difference. */
export function draftOf(before: OpenAlert | undefined, after: OpenAlert, { now, policy, calls }: At): Draft | undefined {
  const { severity, reason } = after
  const changes = changesOf(before?.members ?? [], after.members)
  const base = { at: now, alert: after, severity, reason, changes }
  if (!before) return { ...base, kind: 'alert', calls }
  const said = { ...base, before: { severity: before.severity, turn: before.turn, toldAt: before.toldAt } }
  if (isOver(after)) return { ...said, ...endOf(after, policy) }
  const isNews = after.kind !== 'health' || changes.length > 0
  if ((isNews && !atLeast(before.severity, severity)) || changes.some(isFall)) return { ...said, kind: 'escalated', calls }
  if (changes.some(isNew)) return { ...said, kind: 'joined', calls: 'no' }
  return changes.length > 0 || before.severity !== severity ? { ...said, kind: 'updated', calls: 'no' } : undefined
}

/** Who was never called for it is not called for its end. */
function endOf({ members, called, worst }: OpenAlert, policy: Policy): Pick<Draft, 'kind' | 'calls' | 'severity' | 'reason'> {
  const { severity, reason } = classify({ kind: 'recovery', was: worst }, policy)
  const isKnown = members.some(({ state }) => state === 'up')
  return { kind: isKnown ? 'recovered' : 'closed', calls: called ? 'always' : 'no', severity, reason }
}

const isFall = ({ from, to }: MemberChange) => from === 'degraded' && to === 'down'

const isNew = ({ from, to }: MemberChange) => (from === undefined || from === 'up' || from === 'removed') && isActive({ state: to })

function changesOf(before: readonly Member[], after: readonly Member[]): MemberChange[] {
  const was = new Map(before.map(({ endpoint, state }) => [endpoint, state]))
  return after.flatMap(({ endpoint, state }) => {
    const from = was.get(endpoint)
    return from === state ? [] : [{ endpoint, ...(from && { from }), to: state }]
  })
}
