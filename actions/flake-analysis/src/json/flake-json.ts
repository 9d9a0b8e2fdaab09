import type { FlakeReport } from '../model/report.ts'

/** The report for machines: `docs/flake-report.schema.json` describes it. The same report gives the same bytes. */
export const flakeJson = (report: FlakeReport): string => `${JSON.stringify(report)}\n`
