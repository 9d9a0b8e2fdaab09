import type { GitHubPort } from '@tocsin/ci-history'

/** What is read once for the same arguments. A failure is remembered as well: the client has tried often enough. */
export function memo<T>(): (of: readonly unknown[], read: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (of, read) => {
    const key = JSON.stringify(of)
    const found = known.get(key) ?? read()
    known.set(key, found)
    return found
  }
}

type Call = GitHubPort['request']

/** The calls of one route are made once for the same parameters. */
export function onceOf(route: string, call: Call): Call {
  const answers = memo<Awaited<ReturnType<Call>>>()
  return (asked, parameters) => (asked === route ? answers([parameters], () => call(asked, parameters)) : call(asked, parameters))
}
