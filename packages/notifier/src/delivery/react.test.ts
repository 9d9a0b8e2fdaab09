import { expect, test } from '@jest/globals'
import type { Verdict } from '../channel.ts'
import { askedWait, count, type Move, type Progress, react, start } from './react.ts'

const room = { leftMs: 60_000, tries: 5, random: 0 }
const retry = (changes: Partial<Extract<Verdict<string>, { kind: 'retry' }>> = {}): Verdict<string> => ({
  kind: 'retry',
  reason: 'server',
  detail: 'answered 500',
  ...changes
})
const limited = (afterMs?: number) => retry({ reason: 'rate-limited', detail: 'answered 429', ...(afterMs !== undefined && { afterMs }) })
const unsent = (reason: string, detail: string) => ({ kind: 'end', ending: { outcome: 'unsent', reason, detail } })

const rows: [name: string, verdict: Verdict<string>, before: Partial<Progress>, room: Partial<typeof room>, expected: object][] = [
  ['taken', { kind: 'delivered', remote: { id: '7' } }, {}, {}, { kind: 'end', ending: { outcome: 'delivered', remote: { id: '7' } } }],
  [
    'accepted',
    { kind: 'accepted', detail: 'the flow started' },
    {},
    {},
    { kind: 'end', ending: { outcome: 'accepted', detail: 'the flow started' } }
  ],
  [
    'refused for good',
    { kind: 'final', reason: 'auth', detail: '401', fix: 'renew it' },
    {},
    {},
    { kind: 'end', ending: { outcome: 'lost', reason: 'auth', detail: '401', fix: 'renew it' } }
  ],
  [
    'a ban may end before the next run',
    { kind: 'final', reason: 'banned', detail: '429 by Cloudflare', fix: 'wait' },
    {},
    {},
    { kind: 'end', ending: { outcome: 'unsent', reason: 'banned', detail: '429 by Cloudflare', fix: 'wait' } }
  ],
  [
    'a ban is not knocked at',
    retry({ reason: 'banned', afterMs: 0 }),
    {},
    {},
    unsent('banned', 'answered 500; trying again soon would prolong it')
  ],
  ['first failure', retry(), {}, {}, { kind: 'wait', ms: 500 }],
  ['third failure', retry(), { failures: 2 }, {}, { kind: 'wait', ms: 2000 }],
  ['fifth failure', retry(), { failures: 4, requests: 4 }, {}, unsent('server', 'answered 500; gave up after 5 requests')],
  ['a wait was named', limited(2000), {}, {}, { kind: 'wait', ms: 2000 }],
  ['a 503 that names a wait', retry({ afterMs: 7000 }), {}, {}, { kind: 'wait', ms: 7000 }],
  ['named waits are no failures', limited(2000), { refusals: 10, requests: 10 }, {}, { kind: 'wait', ms: 2000 }],
  ['but they end', limited(0), { refusals: 29, requests: 29 }, {}, unsent('rate-limited', 'answered 429; gave up after 30 requests')],
  ['a limit that names no wait', limited(), {}, {}, { kind: 'wait', ms: 500 }],
  ['a wait that is no number', limited(Number.NaN), {}, {}, { kind: 'wait', ms: 500 }],
  ['a wait in the past', limited(-5), {}, {}, { kind: 'wait', ms: 500 }],
  [
    'an absurd wait',
    limited(86_400_000),
    {},
    {},
    unsent('rate-limited', 'answered 429; a wait of 86400 s does not fit into the 60 s left')
  ],
  [
    'an endless wait',
    limited(Number.POSITIVE_INFINITY),
    {},
    {},
    unsent('rate-limited', 'answered 429; a wait of Infinity s does not fit into the 60 s left')
  ],
  [
    'a wait as long as the rest',
    limited(1000),
    {},
    { leftMs: 1000 },
    unsent('rate-limited', 'answered 429; a wait of 1 s does not fit into the 1 s left')
  ],
  ['no time left', retry(), {}, { leftMs: -3 }, unsent('server', 'answered 500; a wait of 0.5 s does not fit into the 0 s left')],
  ['cancelled', retry({ reason: 'cancelled', detail: 'cancelled' }), {}, {}, unsent('cancelled', 'cancelled')],
  [
    'asked to send another request',
    { kind: 'follow', request: 'new message', detail: 'deleted' },
    { hops: 2 },
    {},
    { kind: 'follow', next: 'new message' }
  ],
  [
    'sent round in circles',
    { kind: 'follow', request: 'new message', detail: 'deleted' },
    { hops: 3 },
    {},
    {
      kind: 'end',
      ending: {
        outcome: 'lost',
        reason: 'invalid',
        detail: 'deleted; still not settled after 3 further requests',
        fix: 'Check that the message, thread or channel this step writes to still exists.'
      }
    }
  ]
]
test.each(rows)('%s', (_, verdict, before, changes, expected) => {
  const progress = count({ ...start, ...before }, verdict)
  expect(react(verdict, progress, { ...room, ...changes }) as Move<unknown>).toMatchObject(expected)
})

test.each([
  [limited(400), 400],
  [limited(0), 0],
  [limited(), undefined],
  [limited(Number.NaN), undefined],
  [{ kind: 'delivered' } as const, undefined]
])('the wait that %j names is %s ms', (verdict, expected) => {
  expect(askedWait(verdict)).toBe(expected)
})

test.each(['network', 'timeout', 'server', 'rate-limited', 'banned'] as const)('giving up for %s comes with advice', (reason) => {
  const move = react(retry({ reason }), { ...start, failures: 5, requests: 5 }, room)
  expect(move).toMatchObject({ kind: 'end', ending: { fix: expect.stringMatching(/\.$/) } })
})
