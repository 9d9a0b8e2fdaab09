import type { Documents } from '@tocsin/notifier'

/** The ledger of a dry run: a change sees what is kept, and is dropped. */
export const readOnly = ({ read }: Pick<Documents, 'read'>): Documents => ({ read, update: async (key, fn) => fn(await read(key)) })
