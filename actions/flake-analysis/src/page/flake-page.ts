import { flakeBadge } from '../badge/flake-badge.ts'
import { flakeJson } from '../json/flake-json.ts'
import type { FlakeReport } from '../model/report.ts'
import { indexPage } from './index-page.ts'

/** The report as a small site, by path below its folder: it asks nobody for anything. The same report gives the same bytes. */
export const flakePage = (report: FlakeReport): Readonly<Record<string, string>> => ({
  'index.html': indexPage(report),
  'flake-report.json': flakeJson(report),
  ...flakeBadge(report)
})
