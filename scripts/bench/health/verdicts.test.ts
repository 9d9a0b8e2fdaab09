import { expect, test } from '@jest/globals'
import { type Measured, verdictLine } from '../table.ts'
import { names } from './cases.ts'
import { healthVerdicts } from './verdicts.ts'

const row = (name: string, wallMs: number, peakMiB = 60): Measured => ({ name, cost: { cpuMs: wallMs / 2, wallMs, peakMiB } })
const lines = (name: string, ...rows: Measured[]) => healthVerdicts([{ name, rows }]).map(verdictLine)

test('a fleet is held to both peers', () => {
  expect(lines(names.fleet, row('health-check', 1500), row('upptime', 12_000), row('blackbox', 1000))).toEqual([
    `✓ met     wall time of ${names.fleet} beside upptime: 0.125× of at most 0.125×`,
    `✗ not met wall time of ${names.fleet} beside blackbox: 1.500× of at most 1.400×`,
    `✓ met     memory of ${names.fleet}: 60.0 MiB of at most 80.0 MiB`
  ])
})

test.each([
  [names.single, 150, '✓ met     wall time'],
  [names.single, 151, '✗ not met wall time'],
  [names.mixed, 4_250, '✓ met     wall time'],
  [names.mixed, 4_251, '✗ not met wall time']
])('%s in %d ms: %s', (name, ms, line) => {
  expect(lines(name, row('health-check', ms))[0]).toContain(line)
})

test('memory is held to in every case, and nothing is said of peers that were not measured', () => {
  expect(lines(names.fleet, row('health-check', 9, 80.1))).toEqual([`✗ not met memory of ${names.fleet}: 80.1 MiB of at most 80.0 MiB`])
  expect(lines(names.quick, row('health-check', 9, 80))).toEqual([`✓ met     memory of ${names.quick}: 80.0 MiB of at most 80.0 MiB`])
  expect(healthVerdicts([{ name: names.fleet, rows: [] }])).toEqual([])
})
