import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseOpenMetrics } from '@tocsin/metrics/open-metrics-parser'
import { execution, job, reading, report, subject } from '../sample.fixture.ts'
import { flakeFamilies } from './flake-families.ts'
import { runFamilies } from './run-families.ts'
import { flakeMetricsText } from './text.ts'

const same = (text: string) => text
const parsed = parseOpenMetrics(flakeMetricsText(report(), same))
const samples = (name: string) => parsed.get(name)?.samples.map(({ labels, value }) => [Object.values(labels).join(' '), value])

test('the families, as OpenMetrics', () => {
  expect([...parsed].map(([name, { type }]) => `${name} ${type}`)).toEqual(
    [
      ...[
        'analysis_timestamp_seconds',
        'runs',
        'reruns',
        'failures',
        'infra_failures',
        'test_cases',
        'waste_seconds',
        'waste_wait_seconds',
        'waste_billable_seconds',
        'waste_cost'
      ],
      ...[
        'subjects',
        'suspects',
        'subject_rate_ratio',
        'subject_rate_lower_ratio',
        'subject_rate_upper_ratio',
        'subject_waste_seconds',
        'subject_score_seconds'
      ],
      ...['cause_failures', 'audit_findings', 'cache_uses']
    ].map((name) => `tocsin_flake_${name} gauge`)
  )
})

test('times are in seconds, shares are ratios, states have a series each', () => {
  expect(samples('tocsin_flake_waste_seconds')).toEqual([['', 7200]])
  expect(samples('tocsin_flake_analysis_timestamp_seconds')).toEqual([['', Date.UTC(2026, 0, 20, 12, 30) / 1000]])
  expect(samples('tocsin_flake_subjects')).toContainEqual(['healthy', 97])
  expect(samples('tocsin_flake_subject_score_seconds')?.map(([, value]) => value)).toEqual([2016])
  expect(samples('tocsin_flake_cause_failures')).toEqual([['network', 4]])
  expect(samples('tocsin_flake_audit_findings')).toEqual([['no-timeout medium', 1]])
  expect(samples('tocsin_flake_cache_uses')?.map(([, value]) => value)).toEqual([30, 5, 9])
})

test('a test is named in the words of the conventions', () => {
  const point = flakeFamilies(report()).find(({ words }) => words === 'flake subject rate')?.points[0]
  expect(point).toEqual({
    value: 0.1,
    labels: {
      'tocsin.flake.subject.id': '0123456789abcdef',
      'tocsin.flake.level': 'test',
      'tocsin.flake.state': 'flaky',
      'tocsin.flake.variant': 'junit-ubuntu',
      'tocsin.workflow.file': '.github/workflows/ci.yml',
      'vcs.provider.name': 'github',
      'vcs.owner.name': 'octo',
      'vcs.repository.name': 'shop',
      'cicd.pipeline.name': 'CI',
      'cicd.pipeline.task.name': 'test (ubuntu, 20)',
      'test.case.name': 'cart > total > Cart > adds',
      'test.suite.name': 'cart > total'
    }
  })
})

test('a workflow without a name goes by its file, one of the same file in another repository too', () => {
  const namesIn = (more: Parameters<typeof report>[0]) =>
    flakeFamilies(report(more))
      .filter(({ words }) => words === 'flake subject rate' || words === 'flake cache uses')
      .map(({ points }) => points[0]?.labels['cicd.pipeline.name'])
  const file = '.github/workflows/ci.yml'
  expect(namesIn({})).toEqual(['CI', 'CI'])
  expect(namesIn({ workflows: [] })).toEqual([file, file])
  expect(namesIn({ workflows: [{ repository: 'octo/other', workflow: file, name: 'CI' }] })).toEqual([file, file])
})

test('caches of several repositories are series of their own', () => {
  const [cache] = report().caches
  const caches = ['octo/shop', 'octo/web'].map((repository) => ({ ...cache, repository })) as ReturnType<typeof report>['caches']
  const points = flakeFamilies(report({ caches })).find(({ words }) => words === 'flake cache uses')?.points ?? []
  expect(points.map(({ labels }) => labels['vcs.repository.name'])).toEqual(['shop', 'shop', 'shop', 'web', 'web', 'web'])
  expect(new Set(points.map(({ labels }) => JSON.stringify(labels))).size).toBe(6)
})

test('series are bounded, and so are their labels; nothing to tell is a valid text', () => {
  const many = Array.from({ length: 500 }, (_, at) => subject({ id: `${at}`, job: 'x'.repeat(5000) }))
  const points = flakeFamilies(report({ subjects: many })).find(({ words }) => words === 'flake subject rate')?.points ?? []
  expect([points.length, points[0]?.labels['cicd.pipeline.task.name']?.length]).toEqual([200, 300])
  expect(
    parseOpenMetrics(flakeMetricsText(report({ subjects: [], causes: [], audit: [], caches: [] }), same)).has('tocsin_flake_cause_failures')
  ).toBe(false)
})

test('hostile names break no line', () => {
  const text = flakeMetricsText(report({ subjects: [subject({ job: '"} 1\n# EOF\n\\' })] }), same)
  expect(parseOpenMetrics(text).get('tocsin_flake_subject_rate_ratio')?.samples[0]?.labels).toMatchObject({
    cicd_pipeline_task_name: '"} 1\n# EOF\n\\'
  })
})

const green = reading({ outcome: 'pass', seconds: 60, jobs: [] })

test('runs by pipeline and result, in buckets', () => {
  const [duration] = runFamilies([
    green,
    green,
    reading({ seconds: 100_000 }),
    reading({ execution: execution({ excluded: 'infra', at: 100 }), jobs: [] })
  ])
  expect(duration?.points).toEqual([
    expect.objectContaining({
      labels: {
        'cicd.pipeline.name': 'CI',
        'tocsin.workflow.file': '.github/workflows/ci.yml',
        'cicd.pipeline.run.state': 'executing',
        'cicd.pipeline.result': 'success'
      },
      value: 120,
      since: 100_000,
      buckets: { bounds: expect.any(Array), counts: [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }
    }),
    expect.objectContaining({
      labels: expect.objectContaining({ 'cicd.pipeline.result': 'failure', 'error.type': 'network' }),
      buckets: { bounds: expect.any(Array), counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }
    }),
    expect.objectContaining({ labels: expect.objectContaining({ 'cicd.pipeline.result': 'error', 'error.type': '_OTHER' }), value: 100 })
  ])
})

test('errors are jobs that failed, by what they are about', () => {
  const { log: _, ...bare } = job()
  const families = runFamilies([reading({ jobs: [job(), job(), job({ outcome: 'pass' }), bare, { ...bare, infra: 'lost' }] })])
  expect(
    families.find(({ words }) => words === 'pipeline run errors')?.points.map(({ labels, value }) => `${labels['error.type']} ${value}`)
  ).toEqual(['network 2', '_OTHER 1', 'infrastructure 1'])
})

test('what was cancelled or takes no time counts for nothing', () => {
  const { outcome, ...cancelled } = green
  const { seconds, ...timeless } = green
  expect(runFamilies([cancelled, timeless])).toEqual([])
  expect(runFamilies([])).toEqual([])
  expect([outcome, seconds]).not.toContain(undefined)
})

test('a secret is hidden before its end is cut off', () => {
  const text = flakeMetricsText(report({ subjects: [subject({ job: `${'x'.repeat(296)} hunter22` })] }), (all) =>
    all.replaceAll('hunter22', '***')
  )
  expect(text).not.toContain('hunt')
})

test('the page for users names every metric, with its unit', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../../docs/flake-export.md'), 'utf8').split('\n')
  const units: Record<string, string> = { seconds: 's', ratio: '1' }
  for (const { namespace = 'tocsin', words, unit = '1' } of [...flakeFamilies(report()), ...runFamilies([reading()])]) {
    const row = page.find((line) => line.startsWith('|') && line.includes(`\`${namespace}.${words.replaceAll(' ', '.')}\``))
    expect([words, row !== undefined]).toEqual([words, true])
    if (namespace === 'tocsin') expect([words, row?.split(' | ')[1]]).toEqual([words, units[unit] ?? unit])
  }
})
