import { expect, test } from '@jest/globals'
import { progress } from './progress.ts'

function reported(total: number | undefined, steps: readonly [atSeconds: number, count: number][], endSeconds: number): string[] {
  const said: string[] = []
  let seconds = 0
  const runs = progress('Reading runs', total, { say: (line) => said.push(line), now: () => seconds * 1000 })
  for (const [at, count] of steps) {
    seconds = at
    runs.step(count)
  }
  seconds = endSeconds
  runs.done()
  return said
}

test('long work reports every ten seconds and at the end', () => {
  const steps: [number, number][] = [
    [2, 100],
    [9.9, 10],
    [10, 10],
    [11, 50],
    [20, 30]
  ]
  expect(reported(400, steps, 21.26)).toEqual([
    'Reading runs: 120 of 400 (30 %)',
    'Reading runs: 200 of 400 (50 %)',
    'Reading runs: 200 in 21.3 s'
  ])
})

test('quick work only reports its end', () => {
  expect(
    reported(
      3,
      [
        [0.1, 1],
        [0.2, 2]
      ],
      0.2
    )
  ).toEqual(['Reading runs: 3 in 0.2 s'])
})

test('a total may be unknown', () => {
  expect(reported(undefined, [[30, 5]], 31)).toEqual(['Reading runs: 5', 'Reading runs: 5 in 31.0 s'])
})
