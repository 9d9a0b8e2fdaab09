import type { SubjectReport } from '../model/subject-report.ts'

type Parts = SubjectReport['explainedBy']

/** So much of what a step explains, a test in it explains more exactly. */
const most = 0.5

/** What a subject fails through, without steps of which its tests tell mostly the same: a job always fails by a step. */
export function tellingParts(parts: Parts, subjects: ReadonlyMap<string, Pick<SubjectReport, 'level'>>): Parts {
  const tests = parts.filter(({ id }) => subjects.get(id)?.level === 'test')
  const best = Math.max(0, ...tests.map(({ share }) => share))
  return parts.filter(({ id, share }) => subjects.get(id)?.level !== 'step' || best < most * share)
}
