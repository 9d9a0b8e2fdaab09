import { isAbsolute, join } from 'node:path'
import { ActionError } from '@tocsin/notifier'
import type { BranchOptions } from './branch/repository.ts'
import { branchStore } from './branch/store.ts'
import { fileStore } from './file/store.ts'
import { type Ledger, ledgerOver } from './ledger.ts'
import { memoryStore } from './memory.ts'

export type LedgerSpec = { kind: 'none' } | { kind: 'branch' } | { kind: 'memory' } | { kind: 'file'; folder: string }

export interface LedgerOptions extends Omit<BranchOptions, 'url'> {
  /** `https://github.com` or a GHES host. */
  serverUrl: string
  /** `owner/name`. */
  repository: string
  /** Folders of `file:` are relative to it. */
  workspace: string
}

/** The `ledger` input taken apart: `none`, `branch`, `memory` or `file:<folder>`. */
export function ledgerSpec(text: string): LedgerSpec {
  const spec = text.trim()
  if (spec === 'none' || spec === 'branch' || spec === 'memory') return { kind: spec }
  const folder = spec.startsWith('file:') ? spec.slice('file:'.length).trim() : ''
  if (folder !== '') return { kind: 'file', folder }
  throw new ActionError(`Input "ledger" got "${spec.slice(0, 80)}".`, { fix: 'Use `none`, `branch` or `file:<folder>`.' })
}

/** The ledger that the input asks for; none for `none`. */
export function createLedger(spec: string, options: LedgerOptions): Ledger | undefined {
  const parsed = ledgerSpec(spec)
  if (parsed.kind === 'none') return undefined
  if (parsed.kind === 'memory') return ledgerOver(memoryStore())
  if (parsed.kind === 'file')
    return ledgerOver(fileStore(isAbsolute(parsed.folder) ? parsed.folder : join(options.workspace, parsed.folder)))
  return ledgerOver(branchStore({ ...options, url: `${options.serverUrl}/${options.repository}.git` }))
}
