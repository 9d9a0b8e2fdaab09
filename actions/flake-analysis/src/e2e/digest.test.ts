import { expect, test } from '@jest/globals'
import { folderWith, titles, world } from '@tocsin/testkit'
import { analysis, seedOf } from './analysis.fixture.ts'

const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const day = 24

test('a digest is sent once a week, with the first analysis after Monday 08:00 UTC', async () => {
  await using scene = await world({ seed: seedOf('PPPPLPPPPPLPPPPPPPLPPPPP') })
  const ledger = folderWith({})
  const counts = []
  for (const hours of [3 * day, 7 * day + 7, 7 * day + 9, 7 * day + 10, 8 * day, 14 * day + 9, 14 * day + 11]) {
    const before = titles(scene).length
    const { outcome, log } = await analysis(scene, { hours, ledger, runId: hours, with: { digest: 'weekly', audit: 'false', logs: '0' } })
    expect([outcome, errorsOf(log)]).toEqual(['success', []])
    counts.push([hours % (7 * day), titles(scene).slice(before)])
  }
  const [first, week] = ['Flaky: 1 step in the last 30 days', '⚠️ The week: 1 flaky']
  expect(counts).toEqual([
    [3 * day, [first]],
    [7, []],
    [9, [week]],
    [10, []],
    [day, []],
    [9, [week]],
    [11, []]
  ])
})
