import { expect, test } from '@jest/globals'
import { drawn, hour, start, subjectWith } from '../judge/drawn.fixture.ts'
import type { KeptState } from '../judge/options.ts'
import { leftOf } from './left.ts'

const since = new Date(start * 1000).toISOString()
const flaky = { state: 'flaky', since } as const
const ofForks = { ...flaky, ofForks: true } as const

const rows: [what: string, drawing: string, before: typeof flaky | undefined, now: KeptState | undefined, left: string][] = [
  ['what was flaky and is well', '5PF>P5P', flaky, undefined, 'flaky healthy 6'],
  ['what is flaky still', '5PF>P5P', flaky, flaky, ''],
  ['what is slow now', '5PF>P5P', flaky, { ...flaky, state: 'slow' }, 'flaky slow 6'],
  ['what the infrastructure fails', '5PF>P5P', flaky, { ...flaky, state: 'infra' }, ''],
  ['what forks alone make suspect now', '5PF>P5PfL', flaky, ofForks, 'flaky healthy 6'],
  ['what forks alone made suspect', '5PfL', ofForks, undefined, ''],
  ['what they made suspect and is flaky now', '5PfLF>P', ofForks, flaky, ''],
  ['failures of forks do not count', '5PF>P5P9fF', flaky, undefined, 'flaky healthy 6'],
  ['what was well', '5P', undefined, undefined, '']
]
test.each(rows)('%s', (_, drawing, before, now, left) => {
  const candidate = { subject: subjectWith(), track: drawn(drawing) }
  const { id } = candidate.subject
  const found = leftOf(now ? { [id]: now } : {}, [candidate], {
    before: before ? { [id]: { ...before } } : {},
    now: start + 40 * hour
  })
  expect(found.map(({ was, now: is, cleanRuns }) => `${was} ${is} ${cleanRuns}`).join()).toBe(left)
})

test('what only forks run still is not gone: the repository itself may rest', () => {
  const candidate = { subject: subjectWith(), track: drawn(`5PF>P${'fP'.repeat(500)}`) }
  const now = start + 500 * hour
  const found = leftOf({}, [candidate], { before: { [candidate.subject.id]: { ...flaky } }, now })
  expect(found).toMatchObject([{ now: 'healthy', cleanRuns: 1 }])
})
