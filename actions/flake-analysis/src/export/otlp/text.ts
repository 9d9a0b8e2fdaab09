import { redactDeep } from '@tocsin/action-kit'
import { openMetricsText } from '@tocsin/metrics'
import type { FlakeReport } from '../../model/report.ts'
import { flakeFamilies } from './flake-families.ts'

/** What an analysis found as text of OpenMetrics, for a textfile collector. */
export const flakeMetricsText = (report: FlakeReport, redact: (text: string) => string): string =>
  openMetricsText(flakeFamilies(redactDeep(report, redact)))
