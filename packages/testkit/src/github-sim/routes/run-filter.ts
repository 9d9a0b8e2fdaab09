import { newest } from '../views/run.ts'
import type { Run } from '../world.ts'

type Test = (run: Run, wanted: string) => boolean

const tests: Record<string, Test> = {
  actor: (run, login) => run.actor === login,
  branch: (run, branch) => run.branch === branch,
  event: (run, event) => run.event === event,
  status: (run, state) => newest(run).status === state || newest(run).conclusion === state,
  created: (run, range) => within(run.createdAt, range),
  head_sha: (run, sha) => run.sha === sha,
  check_suite_id: (run, id) => String(run.id) === id
}

/** What the query asks of a run, and whether it asks anything. */
export function wanted(query: URLSearchParams): { filtered: boolean; test: (run: Run) => boolean } {
  const asked = [...query].flatMap(([name, value]) => {
    const test = Object.hasOwn(tests, name) ? tests[name] : undefined
    return test ? [(run: Run) => test(run, value)] : []
  })
  return { filtered: asked.length > 0, test: (run) => asked.every((test) => test(run)) }
}

/** GitHub's search syntax for dates: `>=A`, `<A`, `A..B` with `*` for an open end, or one day. */
export function within(time: string, range: string): boolean {
  const [, from, to] = /^([^.]+)\.\.(.+)$/.exec(range) ?? []
  if (from !== undefined && to !== undefined) return (from === '*' || at(time) >= at(from)) && (to === '*' || at(time) <= end(to))
  const [, sign = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(range) ?? []
  if (sign === '>=') return at(time) >= at(date)
  if (sign === '>') return at(time) > end(date)
  if (sign === '<') return at(time) < at(date)
  return at(time) <= end(date) && (sign === '<=' || at(time) >= at(date))
}

const dayMs = 86_400_000
const at = (date: string) => Date.parse(date)

/** A date without a time means the whole day. */
const end = (date: string) => (date.includes('T') ? at(date) : at(date) + dayMs - 1)
