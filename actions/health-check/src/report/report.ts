import { orElse } from '@tocsin/action-kit'
import type { Receipt } from '@tocsin/notifier'
import { dayMs } from '../history/calendar.ts'
import { type Punctuality, punctualityOf } from '../history/schedule.ts'
import { writeOutputs } from '../outputs.ts'
import type { Ports } from '../ports.ts'
import type { Seen } from '../seen.ts'
import { budgetLeftOf } from '../slo/gate.ts'
import { standingOf } from './standing.ts'
import { summaryOf } from './summary.ts'
import { overallUptime, uptimeOver } from './uptime.ts'

const days = 30

/** The outputs and the job summary of a round. */
export function report(seen: Seen, receipts: readonly Receipt[], ports: Ports): void {
  const { settings, results, history, reports, offline, notDue, mine } = seen
  const { endpoints } = settings
  const uptime = uptimes(seen)
  const overall = overallUptime(
    history,
    endpoints.map(({ name }) => name),
    days
  )
  writeOutputs(
    {
      results,
      standing: standingOf(seen, mine),
      endpoints,
      uptime,
      overall,
      budgetLeft: budgetLeftOf(reports),
      receipts
    },
    ports
  )
  const summary = () => summaryOf({ results, uptime, reports, punctuality: punctuality(seen), notDue, inconclusive: offline })
  orElse(() => ports.summary(summary()), 'The job summary could not be written', ports)
}

const uptimes = ({ settings: { endpoints }, history }: Seen): ReadonlyMap<string, number> =>
  new Map(
    endpoints.flatMap(({ name }): [string, number][] => {
      const share = uptimeOver(history, name, days)
      return share === undefined ? [] : [[name, share]]
    })
  )

/** Of the last day; not where nothing was seen yet. */
function punctuality({ settings: { endpoints }, history, decided }: Seen): Punctuality | undefined {
  if (decided.kept.alerts.tracks.length === 0) return undefined
  const everyMs = Math.min(...endpoints.map((one) => one.everyMs))
  return punctualityOf(history, { from: history.now - dayMs, to: history.now, everyMs })
}
