import { hasLabel, type Seen } from '../routes/issue-list.ts'
import { within } from '../routes/run-filter.ts'
import { isPull } from '../views/issue.ts'

export interface Term {
  /** Empty for free text. */
  key: string
  value: string
  negated: boolean
}

/** Splits a search into `key:value`, `key:"two words"` and free words, each of which a `-` may negate. */
export function parseQuery(text: string): Term[] {
  const terms = text.matchAll(/(-?)(?:([a-z-]+):)?(?:"([^"]*)"|(\S+))/gi)
  return [...terms].map(([, minus, key = '', quoted, plain = '']) => ({
    key: key.toLowerCase(),
    value: quoted ?? plain,
    negated: minus === '-'
  }))
}

type Test = (seen: Seen, value: string) => boolean

const isTests: Record<string, (seen: Seen) => boolean> = {
  issue: ({ repo, issue }) => !isPull(repo, issue),
  pr: ({ repo, issue }) => isPull(repo, issue),
  open: ({ facts }) => facts.state === 'open',
  closed: ({ facts }) => facts.state === 'closed',
  public: ({ repo }) => !repo.private,
  private: ({ repo }) => repo.private
}

const tests: Record<string, Test> = {
  repo: ({ repo }, name) => `${repo.owner}/${repo.name}`.toLowerCase() === name.toLowerCase(),
  is: (seen, what) => (isTests[what] ?? unknown(`is:${what}`))(seen),
  type: (seen, what) => (isTests[what] ?? unknown(`type:${what}`))(seen),
  state: ({ facts }, state) => facts.state === state,
  label: ({ facts }, name) => hasLabel(facts, name),
  author: ({ issue }, login) => issue.author === login.replace(/^app\/(.*)$/, '$1[bot]'),
  assignee: ({ facts }, login) => facts.assignees.includes(login),
  created: ({ issue }, range) => within(issue.createdAt, range),
  updated: ({ facts }, range) => within(facts.updatedAt, range),
  closed: ({ facts }, range) => facts.closedAt !== null && within(facts.closedAt, range)
}

/** Whether an issue fits every term. `in:` says where free words are looked for: title, body and comments by default. */
export function matcher(terms: readonly Term[]): (seen: Seen) => boolean {
  const places = terms.filter(({ key }) => key === 'in').flatMap(({ value }) => value.split(','))
  const fits = terms
    .filter(({ key }) => key !== 'in')
    .map(({ key, value, negated }) => {
      const test = key === '' ? wordTest(places) : (tests[key] ?? unknown(`${key}:`))
      return (seen: Seen) => test(seen, value) !== negated
    })
  return (seen) => fits.every((fit) => fit(seen))
}

function wordTest(places: readonly string[]): Test {
  const in_ = (place: string) => places.length === 0 || places.includes(place)
  return ({ issue, facts }, word) => {
    const comments = in_('comments') ? issue.comments.map(({ body }) => body) : []
    const texts = [in_('title') ? facts.title : '', in_('body') ? (facts.body ?? '') : '', ...comments]
    return texts.some((text) => text.toLowerCase().includes(word.toLowerCase()))
  }
}

function unknown(term: string): never {
  throw new Error(`The simulator knows no search term "${term}"`)
}
