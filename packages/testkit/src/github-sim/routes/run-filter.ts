import { newest } from '../views/run.ts'
import type { Run } from '../world.ts'

type Test = (run: Run) => boolean

const tests: Record<string, (wanted: string) => Test> = {
  actor: (login) => (run) => run.actor === login,
  branch: (branch) => (run) => run.branch === branch,
  event: (event) => (run) => run.event === event,
  status: (state) => (run) => newest(run).status === state || newest(run).conclusion === state,
  created: (range) => {
    const inside = rangeOf(range)
    return ({ createdAt }) => inside(createdAt)
  },
  head_sha: (sha) => (run) => run.sha === sha,
  check_suite_id: (id) => (run) => String(run.id) === id
}

/** What the query asks of a run, and whether it asks anything. */
export function wanted(query: URLSearchParams): { filtered: boolean; test: (run: Run) => boolean } {
  const asked = [...query].flatMap(([name, value]) => {
    const test = Object.hasOwn(tests, name) ? tests[name] : undefined
    return test ? [test(value)] : []
  })
  return { filtered: asked.length > 0, test: (run) => asked.every((test) => test(run)) }
}

/** GitHub's search syntax for dates: `>=A`, `<A`, `A..B` with `*` for an open end, or one day. */
export const within = (time: string, range: string): boolean => rangeOf(range)(time)

function rangeOf(range: string): (time: string) => boolean {
  const [first, last] = boundsOf(range)
  return (time) => {
    const ms = at(time)
    return ms >= first && ms <= last
  }
}

/** The first and the last millisecond. */
function boundsOf(range: string): readonly [number, number] {
  const [, from, to] = /^([^.]+)\.\.(.+)$/.exec(range) ?? []
  const [never, always] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (from !== undefined && to !== undefined) return [from === '*' ? never : at(from), to === '*' ? always : end(to)]
  const [, sign = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(range) ?? []
  if (sign === '>=') return [at(date), always]
  if (sign === '>') return [end(date) + 1, always]
  if (sign === '<') return [never, at(date) - 1]
  return [sign === '<=' ? never : at(date), end(date)]
}

const dayMs = 86_400_000
const at = (date: string) => Date.parse(date)

/** A date without a time means the whole day. */
const end = (date: string) => (date.includes('T') ? at(date) : at(date) + dayMs - 1)
