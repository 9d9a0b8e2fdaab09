import { expect, test } from '@jest/globals'
import { type IncidentDuration, incidentDuration } from './incident-duration.ts'

const rows: [name: string, drawn: string, IncidentDuration | undefined][] = [
  ['no probe', '', undefined],
  ['none bad', '✓✓', undefined],
  ['one bad', '✓✗✓', { min: 0, holdForward: 5, max: 10, midpoint: 5 }],
  ['three bad', '✓✗✗✗✓', { min: 10, holdForward: 15, max: 20, midpoint: 15 }],
  ['with probes missing', '✓..✗✗..✓', { min: 5, holdForward: 20, max: 35, midpoint: 20 }],
  ['more around it', '✓✓✗✓✓', { min: 0, holdForward: 5, max: 10, midpoint: 5 }],
  ['it lasts', '✓✗✗', { min: 5 }],
  ['it was bad from the first', '✗✗✓', { min: 5, holdForward: 10 }],
  ['nothing else is known', '✗', { min: 0 }]
]
test.each(rows)('%s: %s', (_, drawn, expected) => {
  const probes = [...drawn].flatMap((mark, index) => (mark === '.' ? [] : [{ at: 5 * index, bad: mark === '✗' }]))
  expect(incidentDuration(probes)).toEqual(expected)
})
