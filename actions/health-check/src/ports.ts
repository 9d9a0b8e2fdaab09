import type { Context, GitHub, TellPorts } from '@tocsin/action-kit'
import type { Ledger } from '@tocsin/ledger'
import type { Config, Transport } from '@tocsin/notifier'
import type { Endpoint } from './endpoint.ts'
import type { Observation } from './probe/observation.ts'
import type { ProbePorts } from './probe/ports.ts'

export type HealthLedger = Pick<Ledger, 'readAll' | 'change'>

/** Every effect of this action. */
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
  github(): Promise<GitHub>
  /** Nothing with `ledger: none`. In a dry run nothing that is written to it stays. */
  ledger(): Promise<HealthLedger | undefined>
  probe(endpoint: Endpoint, ports: Omit<ProbePorts, 'now'>): Promise<Observation>
  /** Whether a host takes a connection. */
  reach(host: string, port: number): Promise<boolean>
  /** The text of a file of the repository, by its path; `input` is what messages call it. */
  file(path: string, input: string): Promise<string>
  writeFile(path: string, text: string): Promise<void>
  writePage(folder: string, files: Readonly<Record<string, string>>): Promise<void>
  /** To where metrics are pushed. */
  send: Transport
  /** Hides secrets from everything that is printed from then on. */
  hide(secrets: readonly string[]): void
  /** Hides what must not be shown. */
  redact(text: string): string
  output(name: string, value: unknown): void
  progress(line: string): void
  notice(message: string): void
}
