import type { FlakeReport } from '../model/report.ts'

/** A report of what nobody had looked at before: what it finds may be years old. */
export const firstLook = (report: FlakeReport): FlakeReport => ({
  ...report,
  repositories: report.repositories.map((one) => ({ ...one, firstLook: true })),
  subjects: report.subjects.map((one) => ({ ...one, isNew: false }))
})
