import type { InfraEvent } from '../model/report.ts'
import type { Candidate, JudgeOptions } from './options.ts'

export interface Found {
  candidates: readonly Candidate[]
  events: InfraEvent[]
}

export const findInfra = (candidates: readonly Candidate[], _options: JudgeOptions): Found => ({ candidates, events: [] })
