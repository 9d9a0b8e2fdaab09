import { expect, test } from '@jest/globals'
import { type Drawn, minuteMs, monday, type Play, play } from '../decide/drawn.fixture.ts'
import { type Incident, incidentFrom, mostIncidents, withUpdate } from './incident.ts'
import { logged } from './log.ts'

const logOf = (drawn: Drawn, given?: Play): readonly Incident[] =>
  play(drawn, given).told.reduce<readonly Incident[]>((log, tellings, index) => logged(log, tellings, monday + index * 5 * minuteMs), [])

test('two outages are two, the newest first', () => {
  const log = logOf({ api: '✗✗✓✓✗✗' })
  expect(log.map(({ startedAt, endedAt }) => [startedAt - monday, endedAt === undefined])).toEqual([
    [20 * minuteMs, true],
    [0, false]
  ])
})

test('warnings and reminders are no incidents', () => {
  const [first] = play({ api: '✗✗' }).told.flat()
  if (!first) throw new Error('nothing was told')
  expect(
    logged(
      [],
      [
        { ...first, alert: { ...first.alert, kind: 'slo' } },
        { ...first, kind: 'reminded' }
      ],
      monday
    )
  ).toEqual([])
})

const incident = (id: number, more: Partial<Incident> = {}): Incident => ({
  ...{ id: `i${id}`, title: 'x', severity: 'P2', endpoints: ['api'], startedAt: monday + id, endedAt: monday + id, updates: [] },
  ...more
})

test('what is older than a year goes, but not while it lasts, and of very many the oldest', () => {
  const { endedAt: _, ...open } = incident(0, { startedAt: 5 })
  expect(logged([incident(1, { startedAt: 5 }), open], [], monday)).toEqual([open])
  const many = Array.from({ length: mostIncidents + 50 }, (_, index) => incident(index))
  expect(logged(many, [], monday)).toHaveLength(mostIncidents)
  expect(logged(many, [], monday)[0]).toEqual(many.at(-1))
})

test('an incident is read as it was written, and of anything else what can be read', () => {
  const whole = incident(3, { issue: 7, updates: [{ at: monday, state: 'Update', text: 'x' }] })
  expect(incidentFrom(JSON.parse(JSON.stringify(whole)))).toEqual([whole])
  expect([undefined, 5, [], {}, { id: 'a' }, { id: '', startedAt: 5 }].flatMap(incidentFrom)).toEqual([])
  expect(incidentFrom({ id: 'a', startedAt: monday, severity: 'P9', endpoints: [5, 'b'], updates: [null, { at: monday }] })).toEqual([
    { id: 'a', title: 'a', severity: 'P2', startedAt: monday, endpoints: ['b'], updates: [{ at: monday, state: '', text: '' }] }
  ])
})

test('of many updates the newest stay', () => {
  const full = Array.from({ length: 60 }, (_, index) => ({ at: index, state: 'Update', text: '' })).reduce(withUpdate, incident(1))
  expect([full.updates.length, full.updates[0]?.at]).toEqual([50, 10])
})
