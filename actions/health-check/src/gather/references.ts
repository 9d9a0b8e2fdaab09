import type { Reference } from '../round/self-check.ts'

/** Run by different companies; the second is named by its address, so that it answers where names cannot be resolved. */
const usual = ['one.one.one.one:443', '8.8.8.8:443']

/** Which hosts tell whether the runner is online: GitHub's API, which it has just spoken to, says it for all that has to pass a proxy. */
export const referencesOf = (written: readonly string[] | undefined, apiUrl: string): readonly string[] =>
  written ?? [...usual, apiHost(apiUrl)]

function apiHost(apiUrl: string): string {
  const { hostname, port, protocol } = new URL(apiUrl)
  return `${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`
}

/** Tries them all at once. */
export const reached = (names: readonly string[], reach: (host: string, port: number) => Promise<boolean>): Promise<readonly Reference[]> =>
  Promise.all(names.map(async (name) => ({ name, reached: await reach(...hostAndPort(name)) })))

function hostAndPort(name: string): [string, number] {
  const at = name.lastIndexOf(':')
  return [name.slice(0, at).replace(/^\[|\]$/g, ''), Number(name.slice(at + 1))]
}
