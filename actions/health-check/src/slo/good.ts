import type { Row } from '../history/row.ts'
import type { Objective } from './objective.ts'

export type Sample = Pick<Row, 'at' | 'endpoint' | 'verdict' | 'ms'>

/** Whether a probe met the objective. Absent for what says nothing of it: maintenance, a runner in trouble, a time nobody took. */
export function isGood({ verdict, ms }: Pick<Sample, 'verdict' | 'ms'>, { latency, degradedIsBad }: Judging): boolean | undefined {
  if (verdict === 'maintenance' || verdict === 'inconclusive') return undefined
  if (verdict === 'down' || (verdict === 'degraded' && degradedIsBad)) return false
  if (latency === undefined) return true
  return ms === undefined ? undefined : ms < latency
}

type Judging = Pick<Objective, 'latency' | 'degradedIsBad'>
