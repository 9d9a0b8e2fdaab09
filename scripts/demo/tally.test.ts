import { expect, test } from '@jest/globals'
import { startGithubSim } from '@tocsin/testkit'
import type { Told } from './scene.ts'
import { difference, issueDifference, issueTally, pingTally, type Tally, tally, wronglyPinged } from './tally.ts'

const message = (webhook: string, edits = 0) => ({ webhook, history: new Array(edits) })

test('messages are counted by channel, their edits too', () => {
  expect(tally([message('deploys'), message('events', 2), message('events', 1)])).toEqual({
    deploys: { posts: 1, edits: 0 },
    events: { posts: 2, edits: 3 }
  })
})

const before: Tally = { events: { posts: 4, edits: 1 } }
const rows: [what: string, told: Told, after: Tally, difference: string | undefined][] = [
  ['nothing, as written', {}, before, undefined],
  ['one, as written', { posts: { events: 1 } }, { events: { posts: 5, edits: 1 } }, undefined],
  ['the first of a channel', { posts: { deploys: 1 } }, { ...before, deploys: { posts: 1, edits: 0 } }, undefined],
  ['an edit, as written', { edits: { events: 1 } }, { events: { posts: 4, edits: 2 } }, undefined],
  ['nothing where one was wanted', { posts: { alerts: 1 } }, before, '#alerts got 0 new and 0 edited, and not 1 new and 0 edited'],
  ['one where none was wanted', {}, { events: { posts: 5, edits: 1 } }, '#events got 1 new and 0 edited, and not 0 new and 0 edited'],
  [
    'a post in place of an edit',
    { edits: { events: 1 } },
    { events: { posts: 5, edits: 1 } },
    '#events got 1 new and 0 edited, and not 0 new and 1 edited'
  ]
]
test.each(rows)('%s', (_, told, after, expected) => {
  expect(difference(told, before, after)).toBe(expected)
})

const nobody = { everyone: false, here: false, users: [], roles: [], silent: false }

test('pings are counted over all versions of a message', () => {
  const edited = { pings: { ...nobody, users: ['1'] }, history: [{ pings: { ...nobody, users: ['1'], here: true } }] }
  expect(pingTally([edited, { pings: { ...nobody, roles: ['7'], everyone: true }, history: [] }])).toEqual({
    1: 2,
    '@here': 1,
    7: 1,
    '@everyone': 1
  })
})

const pinged: [wanted: string[], before: Record<string, number>, after: Record<string, number>, words: string | undefined][] = [
  [[], {}, {}, undefined],
  [[], { 1: 3 }, { 1: 3 }, undefined],
  [['1'], { 1: 3 }, { 1: 4 }, undefined],
  [['7', '1'], {}, { 1: 1, 7: 1 }, undefined],
  [['1'], { 1: 3 }, { 1: 3 }, 'it pinged nobody, and not 1'],
  [[], {}, { '@everyone': 1 }, 'it pinged @everyone, and not nobody'],
  [['1'], {}, { 7: 1 }, 'it pinged 7, and not 1']
]
test.each(pinged)('wanted %j, before %j, after %j', (wanted, before, after, words) => {
  expect(wronglyPinged(wanted, before, after)).toBe(words)
})

test('issues that a scene opens and closes are counted', async () => {
  const github = await startGithubSim()
  try {
    const { issues } = github.seed({ repo: 'octo/app', issues: [{ title: 'Open' }, { title: 'Done', state: 'closed' }] })
    expect(issueTally(issues)).toEqual({ opened: 2, closed: 1 })
  } finally {
    await github.close()
  }
})
const [none, one] = [
  { opened: 0, closed: 0 },
  { opened: 1, closed: 0 }
]
const counted: [wanted: Told['issues'], after: typeof none, words: string | undefined][] = [
  [{}, none, undefined],
  [{ opened: 1 }, one, undefined],
  [{}, one, 'it opened 1 and closed 0 issues, and not 0 and 0'],
  [{ closed: 1 }, one, 'it opened 1 and closed 0 issues, and not 0 and 1']
]
test.each(counted)('issues wanted %j, after %j', (wanted = {}, after, words) => {
  expect(issueDifference(wanted, none, after)).toBe(words)
})
