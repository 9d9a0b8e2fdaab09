import { day, hour, minute, sampleNow } from './drawn.fixture.ts'
import type { PageModel } from './model.ts'

/** One that goes on, and three of the past. */
export const incidents: PageModel['incidents'] = [
  {
    id: '412',
    title: 'Checkout answers with errors',
    severity: 'P1',
    endpoints: ['Checkout API'],
    startedAt: sampleNow - 42 * minute,
    url: 'https://github.com/example/shop/issues/412',
    updates: [
      {
        at: sampleNow - 38 * minute,
        state: 'Investigating',
        text: 'Payments fail for about a third of all orders. We are looking into it.'
      },
      {
        at: sampleNow - 15 * minute,
        state: 'Identified',
        text: 'A database **failover** left one replica read-only.\n\nWe are moving traffic away from it; see [the plan](https://github.com/example/shop/pull/413).'
      }
    ]
  },
  {
    id: '398',
    title: 'Checkout unavailable after a deploy',
    severity: 'P1',
    endpoints: ['Checkout API', 'Shop'],
    startedAt: sampleNow - 17 * day - 3 * hour,
    endedAt: sampleNow - 17 * day - 48 * minute,
    updates: [
      { at: sampleNow - 17 * day - 2 * hour, state: 'Identified', text: 'The deploy of 10:05 is at fault and is being rolled back.' },
      { at: sampleNow - 17 * day - 48 * minute, state: 'Resolved', text: 'Rolled back.\nAll orders are being processed.' }
    ]
  },
  {
    id: '371',
    title: 'Slow search',
    severity: 'P3',
    endpoints: ['Search'],
    startedAt: sampleNow - 25 * day,
    endedAt: sampleNow - 24 * day,
    updates: []
  },
  {
    id: '350',
    title: 'Webhooks late',
    severity: 'P2',
    endpoints: ['Webhooks'],
    startedAt: sampleNow - 55 * day,
    endedAt: sampleNow - 55 * day + 9 * minute,
    updates: []
  }
]

/** One that goes on, and one to come. */
export const maintenance: PageModel['maintenance'] = [
  { id: 'm1', title: 'New mail servers', start: sampleNow - 35 * minute, end: sampleNow + 85 * minute, endpoints: ['E-mail delivery'] },
  {
    id: 'm2',
    title: 'Database upgrade',
    start: sampleNow + 2 * day,
    end: sampleNow + 2 * day + 90 * minute,
    endpoints: ['Shop', 'Checkout API'],
    url: 'https://github.com/example/shop/issues/420'
  }
]

export const objectives: PageModel['objectives'] = [
  {
    name: 'Checkout availability',
    endpoints: ['Checkout API'],
    target: 0.999,
    actual: 0.99862,
    budgetLeft: -0.38,
    window: '30 days',
    firing: 'burns 14 times too fast'
  },
  { name: 'Shop availability', endpoints: ['Shop'], target: 0.9995, actual: 0.99996, budgetLeft: 0.92, window: '30 days' },
  {
    name: 'Search within 800 ms',
    endpoints: ['Search'],
    target: 0.99,
    actual: 0.99712,
    budgetLeft: 0.28,
    window: 'this month',
    exhaustedAt: sampleNow + 4 * day
  }
]
