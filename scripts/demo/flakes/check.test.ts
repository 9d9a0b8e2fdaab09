import { expect, test } from '@jest/globals'
import type { FlakeReport } from '../../../actions/flake-analysis/src/model/report.ts'
import { infra, truth } from './cast.ts'
import { wrongFindings } from './check.ts'

const dayMs = 86_400_000
const one = (state: string, name: string, explained = 0) => ({
  ...{ state, level: 'test', certainty: 'confirmed', workflow: 'ci.yml', job: 'unit', test: { suites: [], className: '', name } },
  explainedBy: explained > 0 ? [{ id: 'x', share: explained }] : []
})
const subjects = (['flaky', 'broken', 'slow'] as const).flatMap((state) => truth[state].map(({ name }) => one(state, name)))
const right = {
  subjects,
  infra: [{ from: new Date(infra.day * dayMs + 1).toISOString() }],
  caches: [...truth.missingCaches.map(({ name }) => ({ job: name, miss: 3 })), { job: 'unit', miss: 0 }]
}

const rows: [what: string, report: object, wrong: string | undefined][] = [
  ['all that is wrong', right, undefined],
  ['what a test explains', { ...right, subjects: [...subjects, one('flaky', 'its job', 0.7)] }, undefined],
  ['one flake too many', { ...right, subjects: [...subjects, one('flaky', 'steady')] }, '"steady", and not'],
  ['one too few', { ...right, subjects: subjects.slice(1) }, 'and not "retries a payment once"'],
  ['a suspect', { ...right, subjects: [...subjects, { ...one('flaky', 'steady'), certainty: 'suspected' }] }, 'suspected: "steady"'],
  ['another day', { ...right, infra: [{ from: new Date(0).toISOString() }] }, '"day 0", and not "day 12"'],
  ['no cache', { ...right, caches: [] }, 'caches that miss: nothing, and not "browser"']
]
test.each(rows)('%s', (_, report, wrong) => {
  const said = wrongFindings(report as unknown as FlakeReport, 0)
  if (wrong === undefined) expect(said).toBeUndefined()
  else expect(said).toContain(wrong)
})
