import type { Context } from '@tocsin/action-kit'
import type { Transition } from '@tocsin/ci-history'
import { type Alert, classify, type Field, type Link, type Policy, type Severity, type Text } from '@tocsin/notifier'
import type { Details } from './details.ts'
import { given, lines } from './events/phrases.ts'
import type { Told } from './events/told.ts'
import { excerptsOf, failureLines } from './failures.ts'
import type { Subject } from './subject.ts'

/** What the step says in place of, or beside, what the event tells. */
export interface Own {
  title?: string | undefined
  description?: Text | undefined
  fields: readonly Field[]
  severity?: Severity | undefined
}

/** How bad it is, and by which rule. The run before tells that a deploy failed twice in a row; more is not counted here. */
export function gradeOf({ signal = { kind: 'information' } }: Told, policy: Policy, transition?: Transition) {
  const again = signal.kind === 'deploy' && transition === 'still-failing'
  return classify(again ? { ...signal, failuresInARow: 2 } : signal, policy)
}

/** A subject as an alert: the form that routes and channels know. */
export function compose(
  key: string,
  { told, result, failedNeeds, ref }: Subject,
  details: Details,
  context: Context,
  policy: Policy
): Alert {
  const { severity, reason } = gradeOf(told, policy, details.transition)
  const recovered = details.transition === 'recovered'
  return {
    key,
    source: told.source,
    status: result === 'bad' ? 'firing' : recovered ? 'resolved' : 'info',
    severity,
    reason,
    title: recovered ? told.title.replace(/ passed\b/, ' recovered') : told.title,
    // What failed stands right above its log.
    summary: lines(told.summary ?? [], details.failed.length > 0 ? failureLines(details) : needsLine(failedNeeds)),
    fields: told.fields ?? [],
    links: told.links ?? [],
    excerpts: excerptsOf(details),
    context: contextLine(context, ref !== undefined && ref.run === undefined),
    labels: { ...told.labels, repository: context.repository, event: context.eventName },
    ...given<Alert>({ url: told.url, actor: told.actor, tone: told.tone, startedAt: told.startedAt, endedAt: told.endedAt })
  }
}

const needsLine = (failed: readonly string[]): Text => (failed.length > 0 ? [`❌ ${failed.join(', ')}`] : [])

/** A result is placed by its run; the run that only tells of an event is of no interest. */
const contextLine = ({ repository, workflow, runNumber }: Context, ofThisRun: boolean) =>
  ofThisRun && workflow ? `${repository} · ${workflow} #${runNumber}` : repository

/** The step's own words win; its fields come first. */
export function withOwn(alert: Alert, own: Own): Alert {
  return {
    ...alert,
    title: own.title || alert.title,
    summary: own.description ?? alert.summary,
    fields: [...own.fields, ...alert.fields],
    ...(own.severity && { severity: own.severity, reason: 'set in the workflow' })
  }
}

/** The same for where the step leads to. Its addresses are not redacted: one with a hole in it leads nowhere. */
export const withPlaces = (alert: Alert, url: string | undefined, buttons: readonly Link[]): Alert => ({
  ...alert,
  links: [...buttons, ...alert.links],
  ...(url !== undefined && { url })
})
