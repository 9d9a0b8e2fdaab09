import type { Result } from '@tocsin/notifier'

/** A result in a row of them; `other` and `running` count as none. */
export type RowResult = Result | 'flaky'
