import type { CacheReport } from '../model/workflow-report.ts'
import { count, counted } from './numbers.ts'

/** Of how many logs the numbers of a cache are; empty where the report does not say. */
export const logsOfCache = ({ logs, logsOfPasses = 0 }: CacheReport): string =>
  logs === undefined ? '' : `${counted(logs, 'log')}, ${count(logsOfPasses)} of jobs that passed`
