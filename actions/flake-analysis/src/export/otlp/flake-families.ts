import { type Family, type Point, repositoryAttributes, sound } from '@tocsin/metrics'
import type { FlakeReport } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { type Pipelines, pipelinesOf, subjectAttributes } from './names.ts'

/** Series cost money where they are kept: of more subjects the first, which cost most, are told one by one. */
const mostSubjects = 200
const mostCaches = 100
const longestLabel = 300

/** What an analysis found, as gauges of its window. */
export function flakeFamilies(report: FlakeReport): readonly Family[] {
  const families = [
    ...totalFamilies(report),
    ...subjectFamilies(report.subjects.slice(0, mostSubjects), pipelinesOf(report)),
    causeFamily(report),
    auditFamily(report),
    cacheFamily(report)
  ]
  return sound(families.map((family) => ({ ...family, points: family.points.map(clipped) })))
}

function totalFamilies({ generatedAt, totals }: FlakeReport): Family[] {
  const { runs, reruns, failures, infraFailures, testCases, waste, byState, suspected } = totals
  const seconds = (minutes: number) => alone(60 * minutes)
  return [
    gauge('analysis timestamp', 'When the analysis ran.', alone(Date.parse(generatedAt) / 1000), 'seconds'),
    gauge('runs', 'Workflow runs in the window.', alone(runs), '{run}'),
    gauge('reruns', 'Attempts beyond the first.', alone(reruns), '{run}'),
    gauge('failures', 'Attempts that failed.', alone(failures), '{run}'),
    gauge('infra failures', 'Failures left out of every rate, for the runner or GitHub failed.', alone(infraFailures), '{failure}'),
    gauge('test cases', 'Test results that were read.', alone(testCases), '{test}'),
    gauge('waste', 'Time of failed tries that later passed, and of the wait for that.', seconds(waste.minutes), 'seconds'),
    gauge('waste wait', 'How much of that is the wait.', seconds(waste.waitMinutes), 'seconds'),
    gauge('waste billable', 'What GitHub bills of it.', seconds(waste.billableMinutes), 'seconds'),
    gauge('waste cost', 'That in money, at the given price.', alone(waste.cost)),
    gauge(
      'subjects',
      'Workflows, jobs, steps and tests by state.',
      Object.entries(byState).map(([state, value]) => point({ 'tocsin.flake.state': state }, value)),
      '{subject}'
    ),
    gauge('suspects', 'Of those that are flaky, the ones that a fix may explain as well.', alone(suspected), '{subject}')
  ]
}

function subjectFamilies(subjects: readonly SubjectReport[], pipelines: Pipelines): Family[] {
  const each = (of: (subject: SubjectReport) => number) =>
    subjects.map((subject) => point({ ...subjectAttributes(subject, pipelines), 'tocsin.flake.state': subject.state }, of(subject)))
  return [
    gauge(
      'subject rate',
      'The likely share of failures.',
      each(({ rate }) => rate.q50),
      'ratio'
    ),
    gauge(
      'subject rate lower',
      'What the rate is above with 95 % certainty.',
      each(({ rate }) => rate.q05),
      'ratio'
    ),
    gauge(
      'subject rate upper',
      'What the rate is below with 95 % certainty.',
      each(({ rate }) => rate.q95),
      'ratio'
    ),
    gauge(
      'subject waste',
      'Time lost in the window.',
      each(({ waste }) => 60 * waste.minutes),
      'seconds'
    ),
    gauge(
      'subject score',
      'Time a week that a fix surely saves.',
      each(({ score }) => 60 * score),
      'seconds'
    )
  ]
}

function causeFamily({ causes }: FlakeReport): Family {
  const points = [...Map.groupBy(causes, ({ category }) => category)].map(([category, of]) =>
    point(
      { 'error.type': category },
      of.reduce((sum, { failures }) => sum + failures, 0)
    )
  )
  return gauge('cause failures', 'Failures by what they are about.', points, '{failure}')
}

function auditFamily({ audit }: FlakeReport): Family {
  const byRule = Map.groupBy(audit, ({ rule, risk }) => `${risk}\n${rule}`)
  const points = [...byRule.values()].flatMap((of) =>
    of.slice(0, 1).map(({ rule, risk }) => point({ 'tocsin.flake.rule': rule, 'tocsin.flake.risk': risk }, of.length))
  )
  return gauge('audit findings', 'What makes workflows flaky, by rule.', points, '{finding}')
}

function cacheFamily(report: FlakeReport): Family {
  const pipelines = pipelinesOf(report)
  const points = report.caches.slice(0, mostCaches).flatMap(({ repository, workflow, job, key, exact, partial, miss }) => {
    const ofOne = repository === undefined ? {} : repositoryAttributes(repository)
    const labels = { ...ofOne, ...pipelines(workflow, repository), 'cicd.pipeline.task.name': job, 'tocsin.flake.cache': key }
    return Object.entries({ exact, partial, miss }).map(([result, value]) => point({ ...labels, 'tocsin.flake.result': result }, value))
  })
  return gauge('cache uses', 'How often a cache was found.', points, '{use}')
}

const gauge = (words: string, help: string, points: readonly Point[], unit?: Family['unit']): Family => ({
  words: `flake ${words}`,
  kind: 'gauge',
  help,
  points,
  ...(unit && { unit })
})

const point = (labels: Point['labels'], value: number): Point => ({ labels, value })
const alone = (value: number) => [point({}, value)]

const clipped = ({ labels, ...rest }: Point): Point => ({
  ...rest,
  labels: Object.fromEntries(Object.entries(labels).map(([label, text]) => [label, text.slice(0, longestLabel)]))
})
