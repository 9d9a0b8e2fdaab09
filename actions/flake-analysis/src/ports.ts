import type { Context, GitHub, TellPorts } from '@tocsin/action-kit'
import type { Config, Documents, Transport } from '@tocsin/notifier'
import type { FlakeLedger } from './kept/store.ts'

/** What a step has an effect on. Files beneath the workspace are read, and exports written as they grow, without one: read/, reports/ and export/ndjson/ have the disk. */
export interface Ports extends TellPorts {
  context: Context
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since the step began, also where `now` stands still. */
  elapsed(): number
  sleep(ms: number): Promise<void>
  /** From 0 to 1. */
  random(): number
  /** Ends with the step. */
  signal: AbortSignal
  config(): Promise<Config>
  /** Of `github-token`, which reads. */
  github(): Promise<GitHub>
  /** Of `write-token`. */
  writer(): Promise<GitHub>
  /** Nothing with `ledger: none`. In a dry run nothing that is written to it stays. */
  ledger(): Promise<(FlakeLedger & Documents) | undefined>
  writeFile(path: string, text: string): Promise<void>
  writePage(folder: string, files: Readonly<Record<string, string>>, keeps?: (path: string) => boolean): Promise<void>
  /** To where metrics are pushed. */
  send: Transport
  /** Hides what must not be shown. */
  redact(text: string): string
  output(name: string, value: unknown): void
  progress(line: string): void
  notice(message: string): void
}
