import type { Facts } from '@tocsin/action-kit'
import type { Span } from '@tocsin/notifier'
import { linked, shortSha } from './phrases.ts'

/** A page of the event's repository; each part of the path is untrusted. */
function page(event: Facts, kind: string, path: string): string | undefined {
  const repository = event.url('repository.html_url')
  return repository && path ? `${repository}/${kind}/${path.split('/').map(encoded).join('/')}` : undefined
}

/** Lone surrogates would throw, and `..` would climb out of the repository. */
const encoded = (part: string) => (/^\.{1,2}$/.test(part) ? '' : encodeURIComponent(part.toWellFormed()))

export const commitUrl = (event: Facts, sha: string): string | undefined => page(event, 'commit', sha)

export const treeUrl = (event: Facts, ref: string): string | undefined => page(event, 'tree', ref)

/** GitHub shows every tag there, released or not. */
export const tagUrl = (event: Facts, tag: string): string | undefined => page(event, 'releases/tag', tag)

export const pullUrl = (event: Facts, number: string): string | undefined => page(event, 'pull', number)

export const compareUrl = (event: Facts, from: string, to: string): string | undefined =>
  from && to ? page(event, 'compare', `${from}...${to}`) : undefined

/** The short form of a commit, leading to its page. */
export const commitLink = (event: Facts, sha: string): Span => linked(shortSha(sha), commitUrl(event, sha))
