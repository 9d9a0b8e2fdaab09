import { expect, test } from '@jest/globals'
import { defaultPolicy } from '@tocsin/notifier'
import fc from 'fast-check'
import { jsonOf } from '../kept/json-checks.ts'
import { ended, leaseMs } from '../tell/decide/lease.ts'
import { dayMs, monday, reportAt } from '../tell/decide/story.fixture.ts'
import { decideIssues } from './decide.ts'
import { type IssueState, issueStateFrom } from './state.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const marks = fc.array(fc.constantFrom('.', 'F', 'F', 'D', 's', 'f', 'B', 'S', 'I'), { minLength: 4, maxLength: 8 })
const stories = fc.array(marks, { minLength: 1, maxLength: names.length }).map((all) => {
  const length = Math.min(...all.map((one) => one.length))
  return Object.fromEntries(all.map((one, index) => [names[index] ?? '', `${one.slice(0, length).join('')}..`]))
})
const fates = fc.array(fc.constantFrom('sent', 'sent', 'died', 'died late', 'lost'), { maxLength: 8 })

interface Opened {
  /** Whether the issue is open, by the subject, as the channel would have it. */
  open: ReadonlyMap<string, boolean>
  state: IssueState
  /** New issues by day. */
  fresh: readonly number[]
}

/** Plays a story over a channel that keeps one issue for each alert, whatever it is told twice. */
function play(drawn: Readonly<Record<string, string>>, given: readonly string[]): Opened {
  let state: IssueState = { version: 1, tracked: [] }
  const open = new Map<string, boolean>()
  const fresh: number[] = []
  const days = (drawn.a?.length ?? 0) + 2
  for (let day = 0; day < days; day++) {
    const by = `run ${day}`
    const report = reportAt(Object.fromEntries(Object.entries(drawn).map(([name, all]) => [name, all.padEnd(days, '.')])), day)
    const decided = decideIssues(report, issueStateFrom(jsonOf(state)), {
      by,
      now: monday + day * (dayMs + leaseMs),
      policy: defaultPolicy
    })
    const fate = day >= days - 2 ? 'sent' : (given[day] ?? 'sent')
    const written = fate === 'sent' || fate === 'died late' ? decided.due : []
    fresh.push(written.filter((one) => one.open && !open.has(one.id)).length)
    // What is closed and was never opened makes no issue.
    for (const one of written) if (one.open || open.has(one.id)) open.set(one.id, one.open)
    const noted = new Map(fate === 'sent' || fate === 'lost' ? decided.due.map((one) => [one.id, one]) : [])
    state = {
      version: 1,
      tracked: decided.after.tracked.map((one) => {
        const told = noted.get(one.id)
        return told ? ended(one, { turn: told.turn, fate: fate === 'lost' ? 'lost' : 'sent' }, by) : one
      })
    }
  }
  return { open, state, fresh }
}

test('whatever happens, in the end no issue is open and none is due', () => {
  fc.assert(
    fc.property(stories, fates, (drawn, given) => {
      const { open, state } = play(drawn, given)
      expect([[...open.values()].filter((one) => one), state.tracked.filter(({ turn, told }) => turn > told)]).toEqual([[], []])
    })
  )
})

test('no run opens more than five that it decided, and those that others left', () => {
  fc.assert(
    fc.property(stories, (drawn) => {
      expect(Math.max(...play(drawn, []).fresh)).toBeLessThanOrEqual(5)
    })
  )
})

test('whoever was confirmed as flaky for as long as it takes had an issue', () => {
  fc.assert(
    fc.property(stories, (drawn) => {
      const { open } = play(drawn, [])
      // Of eight, the last three come a day later.
      const lasting = Object.entries(drawn).filter(([, all]) => /[FD]{3}/.test(all))
      expect(lasting.filter(([name]) => ![...open.keys()].some((id) => id.startsWith(name))).map(([name]) => name)).toEqual([])
    })
  )
})
