import { expect, test } from '@jest/globals'
import { excluded } from './exclude.ts'
import { fleet } from './fleet.fixture.ts'

const all = fleet('...', ['PPP', 'PFP'])

test('only what is named is marked, once for all that share a sheet', () => {
  const marked = excluded(all, { group: () => '', reason: (_, { run }) => (run === 2 ? 'infra' : undefined) })
  expect(marked.map(({ track }) => track.executions.map((one) => one.excluded))).toEqual(all.map(() => [undefined, 'infra', undefined]))
  expect(marked[0]?.track.executions).toBe(marked[1]?.track.executions)
  expect(all[0]?.track.executions[1]).not.toHaveProperty('excluded')
})

test('groups are asked for themselves', () => {
  const marked = excluded(all, { group: ({ subject }) => subject.id, reason: (group) => (group === 'job1' ? 'mass-failure' : undefined) })
  expect(marked[0]).toBe(all[0])
  expect(marked[1]?.track.executions.every((one) => one.excluded === 'mass-failure')).toBe(true)
})

test('what is marked keeps its first reason', () => {
  const once = excluded(all, { group: () => '', reason: () => 'infra' })
  expect(excluded(once, { group: () => '', reason: () => 'mass-failure' })).toEqual(once)
})
