import type { Context } from '../../context.ts'
import type { GitHub } from '../github.ts'

export interface CommentWish {
  /** Of the issue or pull request. */
  number: number
  /** Names the comment in its hidden marker: 24 hex digits. */
  key: string
  /** Which of two is newer, such as a run and its attempt: a slow one never writes over a newer one. */
  order: readonly [number, number]
  /** GitHub Markdown of at most 65,000 characters. */
  body: string
  /** Whether it is worth a new comment, or only an edit of one that is there. */
  worthMaking: boolean
}

export interface CommentOptions {
  github: Pick<GitHub, 'request'>
  context: Pick<Context, 'owner' | 'repo' | 'apiUrl'>
  token: string
}

/** `newer`: a newer one has written meanwhile. `nothing`: there is none, and none is worth making. */
export type CommentAnswer = { kind: 'created' | 'edited' | 'same'; id: number } | { kind: 'newer' | 'nothing' }

/** Keeps the one comment of this key below an issue or a pull request. @throws what the client throws */
export async function keepComment(wish: CommentWish, options: CommentOptions): Promise<CommentAnswer> {
  // Loaded late: most runs comment nothing.
  const { keptComment } = await import('./kept-comment.ts')
  return keptComment(wish, options)
}
