import { expect, test } from '@jest/globals'
import { testEach } from '@tocsin/testkit/needs'
import { missingShared, sharedJson } from '@tocsin/testkit/shared'
import { leanCost, naiveCost } from './lean.fixture.ts'

interface Case {
  inp: [runsPerDay: number, days: number, failing: number, rerun: number, workflows: number, failedJobs: number, mostLogs: number]
  naive_calls: number
  lean_list: number
  lean_jobs: number
  lean_logs: number
  lean_calls: number
  incremental_calls_per_day: number
}
const vectors = 'vectors/flake_vectors.json'
const cases: Case[] = sharedJson(vectors).api_budget?.cases

testEach(missingShared(vectors), cases, 'api_budget $inp', ({ inp, ...expected }) => {
  const [runsPerDay, days, failing, rerun, , failedJobs, mostLogs] = inp
  const load = { runsPerDay, days, failing, rerun, failedJobs, mostLogs }
  const cost = leanCost(load)
  expect(cost).toEqual({
    list: expected.lean_list,
    jobs: expected.lean_jobs,
    logs: expected.lean_logs,
    calls: expected.lean_calls
  })
  expect(naiveCost(load)).toBe(expected.naive_calls)
  expect(Math.round(cost.calls / days)).toBe(expected.incremental_calls_per_day)
})

test('a sample of logs costs no more than there are failed jobs', () => {
  const load = { runsPerDay: 10, days: 7, failing: 0.1, rerun: 0, failedJobs: 1, mostLogs: 100 }
  expect(leanCost(load)).toEqual({ list: 8, jobs: 7, logs: 7, calls: 22 })
})
