import { expect, test } from '@jest/globals'
import type { LatencyLimits } from '@tocsin/notifier'
import type { Fault, Observation, Phases } from './observation.ts'
import { latencyCauses, verdictOf } from './verdict.ts'

const rows: [Fault[], Observation['verdict']][] = [
  [[], 'up'],
  [['latency'], 'degraded'],
  [['latency', 'latency'], 'degraded'],
  [['status'], 'down'],
  [['status', 'latency'], 'down'],
  [['blocked'], 'down'],
  [['timeout'], 'down'],
  [['no-ipv6'], 'inconclusive'],
  [['runner'], 'inconclusive'],
  [['runner', 'latency'], 'inconclusive']
]
test.each(rows)('%j is %s', (faults, expected) => {
  expect(verdictOf(faults.map((fault) => ({ fault, words: '' })))).toBe(expected)
})

const limits: [Phases, LatencyLimits, string[]][] = [
  [{ total: 812.4 }, { max: 400 }, ['latency 812 ms, limit 400 ms']],
  [{ total: 400 }, { max: 400 }, []],
  [{ total: 400.2 }, { max: 400 }, ['latency 400.2 ms, limit 400 ms']],
  [{ total: 812 }, {}, []],
  [{}, { max: 1 }, []],
  [
    { total: 900, firstByte: 700, dns: 30 },
    { max: 500, firstByte: 600, dns: 50 },
    ['latency 900 ms, limit 500 ms', 'first byte 700 ms, limit 600 ms']
  ],
  [
    { dns: 9, connect: 9, tls: 9 },
    { dns: 1, connect: 2, tls: 3 },
    ['DNS 9 ms, limit 1 ms', 'connecting 9 ms, limit 2 ms', 'TLS 9 ms, limit 3 ms']
  ],
  [{ total: 900 }, { p95: 1, p50: 1 }, []]
]
test.each(limits)('%j with %j: %j', (phases, given, expected) => {
  const causes = latencyCauses(phases, given)
  expect(causes.map(({ words }) => words)).toEqual(expected)
  expect(causes.every(({ fault }) => fault === 'latency')).toBe(true)
})
