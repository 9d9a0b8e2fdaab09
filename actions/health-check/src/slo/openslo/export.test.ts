import { expect, test } from '@jest/globals'
import type { Slo } from '@tocsin/notifier'
import * as fc from 'fast-check'
import { ruleNames } from '../rules.ts'
import { exportOpenSlo } from './export.ts'
import { importOpenSlo } from './import.ts'

const [minute, day] = [60_000, 86_400_000]

test('an objective as a document of OpenSLO', async () => {
  const slo: Slo = {
    name: 'API p95',
    endpoints: ['api', 'web'],
    target: 95,
    latency: 400,
    window: 'month',
    timeZone: 'Europe/Berlin',
    description: 'Fast: enough',
    alerts: [{ rule: 'ticket-slow', budgetPercent: 10, long: 3 * day, short: 6 * 60 * minute }]
  }
  expect(await exportOpenSlo([slo])).toMatchInlineSnapshot(`
"---
apiVersion: openslo/v1
kind: SLO
metadata:
  name: api-p95
  displayName: API p95
spec:
  description: "Fast: enough"
  service: api
  indicator:
    metadata:
      name: api-p95-sli
    spec:
      thresholdMetric:
        metricSource:
          type: tocsin
          spec:
            endpoints:
              - api
              - web
            unit: ms
  timeWindow:
    - duration: 1M
      isRolling: false
      calendar:
        startTime: 2026-01-01 00:00:00
        timeZone: Europe/Berlin
  budgetingMethod: Occurrences
  objectives:
    - op: lt
      value: 400
      target: 0.95
  alertPolicies:
    - kind: AlertPolicy
      metadata:
        name: api-p95-ticket-slow
        annotations:
          tocsin/rule: ticket-slow
          tocsin/short-window: 6h
          tocsin/budget-percent: "10"
      spec:
        alertWhenBreaching: true
        alertWhenResolved: true
        alertWhenNoData: false
        conditions:
          - kind: AlertCondition
            metadata:
              name: api-p95-ticket-slow
            spec:
              severity: ticket
              condition:
                kind: burnrate
                op: gt
                threshold: 1
                lookbackWindow: 3d
                alertAfter: 0m
        notificationTargets: []
"
`)
})

test('the usual window and rules are left to whoever reads it', async () => {
  expect(await exportOpenSlo([{ name: 'api', endpoints: ['api'], target: 99.9 }])).toMatchInlineSnapshot(`
"---
apiVersion: openslo/v1
kind: SLO
metadata:
  name: api
  displayName: api
spec:
  service: api
  indicator:
    metadata:
      name: api-sli
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            type: tocsin
            spec:
              endpoints:
                - api
              probes: good
        total:
          metricSource:
            type: tocsin
            spec:
              endpoints:
                - api
              probes: all
  budgetingMethod: Occurrences
  objectives:
    - target: 0.999
"
`)
})

test('names are unique, and those of Kubernetes', async () => {
  const names = ['API!', 'api', 'api-2', '  ', '日本', 'x'.repeat(80)]
  const text = await exportOpenSlo(names.map((name) => ({ name, endpoints: ['api'], target: 99 })))
  expect([...text.matchAll(/^ {2}name: (.*)$/gm)].map(([, name]) => name)).toEqual([
    'api',
    'api-2',
    'api-2-2',
    'slo',
    'slo-2',
    'x'.repeat(45)
  ])
})

const text = (maxLength: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter((given) => given.length <= maxLength)
const alert = fc.record({
  budgetPercent: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
  long: fc.integer({ min: 5, max: 30 * 24 * 60 }).map((minutes) => minutes * minute),
  short: fc.integer({ min: 60, max: 7 * 24 * 3600 }).map((seconds) => seconds * 1000)
})
const slos = fc.array(
  fc
    .record(
      {
        name: text(80),
        endpoints: fc.array(text(80), { minLength: 1, maxLength: 3 }),
        target: fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000),
        latency: fc.integer({ min: 1, max: 300_000 }),
        degradedIsBad: fc.boolean(),
        description: text(500),
        when: fc.oneof(
          fc.integer({ min: 24, max: 8784 }).map((hours) => ({ window: hours * 60 * minute })),
          fc.record({ window: fc.constantFrom('week', 'month', 'quarter', 'year'), timeZone: fc.constantFrom('UTC', 'Asia/Tokyo') })
        ),
        alerts: fc.oneof(
          fc.constant('none' as const),
          fc
            .subarray([...ruleNames], { minLength: 1 })
            .chain((rules) => fc.tuple(...rules.map((rule) => alert.map((each) => ({ rule, ...each })))))
        )
      },
      { requiredKeys: ['name', 'endpoints', 'target'] }
    )
    .map(({ when, ...slo }) => ({ ...slo, ...when }) as Slo),
  { maxLength: 5 }
)

test('whatever was written is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(slos, async (given) => {
      expect(await importOpenSlo(await exportOpenSlo(given), 'slo.yaml')).toEqual(given)
    }),
    { numRuns: 60 }
  )
})
