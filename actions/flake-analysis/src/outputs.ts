import { type Receipt, receiptsJson } from '@tocsin/notifier'
import { isExplained } from './model/explained.ts'
import type { FlakeReport } from './model/report.ts'
import type { SubjectReport } from './model/subject-report.ts'
import type { Ports } from './ports.ts'
import { shownParts } from './shown/test-parts.ts'

export interface Outcome {
  report: FlakeReport
  receipts: readonly Receipt[]
  /** Paths, from the workspace. */
  folder: string
  json: string
  quarantine: readonly string[]
}

/** As many names as an output holds with ease; how many there are in all says the JSON. */
const mostNames = 500

export function writeOutputs({ report, receipts, folder, json, quarantine }: Outcome, { output }: Pick<Ports, 'output'>): void {
  const { subjects, totals } = report
  output('flaky', namesOf(subjects.filter(({ state, certainty }) => state === 'flaky' && certainty === 'confirmed')))
  output('broken', namesOf(subjects.filter(({ state }) => state === 'broken')))
  output('infra', JSON.stringify(report.infra.map(({ from, to, sign, runs, jobs, url }) => ({ from, to, sign, runs, jobs, url }))))
  output('minutes-wasted', tenth(totals.waste.minutes))
  output('cost', Math.round(totals.waste.cost * 100) / 100)
  output('report', folder)
  output('json', json)
  output('quarantine', quarantine.join('\n'))
  output('delivered', receiptsJson(receipts))
}

const tenth = (minutes: number) => Math.round(minutes * 10) / 10

/** What is to be fixed first, then what only shows it. */
const namesOf = (subjects: readonly SubjectReport[]) => {
  const [roots, explained] = [subjects.filter((one) => !isExplained(one)), subjects.filter(isExplained)]
  const shown = explained.map((one) => ({ ...named(one), explained: true }))
  return JSON.stringify([...roots.map(named), ...shown].slice(0, mostNames))
}

const named = ({ id, level, workflow, job, step, test, variant, rate, score }: SubjectReport) => ({
  ...{ id, level, workflow },
  ...(job !== undefined && { job }),
  ...(step !== undefined && { step }),
  ...(test && { test: shownParts(test).join(' › ') }),
  ...(variant !== undefined && { variant }),
  ...{ rate: Math.round(rate.mean * 10_000) / 10_000, minutesPerWeek: tenth(score) }
})
