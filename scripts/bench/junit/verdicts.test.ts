import { expect, test } from '@jest/globals'
import { type Measured, verdictLine } from '../table.ts'
import { junitVerdicts } from './verdicts.ts'

const row = (name: string, cpuMs: number, peakMiB = 100): Measured => ({ name, cost: { cpuMs, wallMs: cpuMs, peakMiB } })

test('each peer has its bar, and so have memory and losses', () => {
  expect(junitVerdicts([row('ours', 1000, 300), row('dorny', 4000), row('ctrf', 7990)], '').map(verdictLine)).toEqual([
    '✓ met     CPU of dorny: 4.00× of ours, of at least 4×',
    '✗ not met CPU of ctrf: 7.99× of ours, of at least 8×',
    '✓ met     memory of ours: 300 MiB of at most 300 MiB',
    '✓ met     cases seen by ours: all'
  ])
  expect(junitVerdicts([row('ours', 1000, 301), row('dorny', 3999)], 'lost 1 cases').map(verdictLine)).toEqual([
    '✗ not met CPU of dorny: 4.00× of ours, of at least 4×',
    '✗ not met memory of ours: 301 MiB of at most 300 MiB',
    '✗ not met cases seen by ours: lost 1 cases'
  ])
  expect(junitVerdicts([], '')).toEqual([])
})
