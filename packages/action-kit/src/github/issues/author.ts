import type { Calls } from './calls.ts'

/** Of people; whoever has another token may not ask for its user. */
const personal = /^(?:ghp|gho|ghu|github_pat)_/

/**
 * The login that our issues are by; nothing where GitHub does not tell. A token says nothing of the app that it belongs to: to take every
 * one for the job's own would follow a marker that somebody else's bot was made to write.
 */
export const authorOf = (token: string, { user, viewer }: Pick<Calls, 'user' | 'viewer'>): Promise<string | undefined> =>
  personal.test(token) ? user() : viewer()
