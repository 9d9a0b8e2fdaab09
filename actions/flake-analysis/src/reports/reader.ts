import type { ReadReport, Sink } from '../model/test-case.ts'

/** The bytes of a file, in parts of any size. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export interface Limits {
  /** How many bytes of a file are read. */
  bytes: number
  /** How many cases of a file are read. */
  cases: number
  /** How deep suites may be nested. */
  depth: number
}

/** A JSON report is held whole, and V8 has no string above 512 Mi characters. */
export const defaultLimits: Limits = { bytes: 128 * 2 ** 20, cases: 2_000_000, depth: 64 }

/** Whoever opens a pull request from a fork writes its reports: no more tests than its history has room for, and no document that fills the memory. */
export const forkLimits: Limits = { bytes: 16 * 2 ** 20, cases: 20_000, depth: 64 }

/** Gives every case to the sink, also those before a defect, and resolves even for a file that is broken. */
export type Reader = (chunks: Chunks, sink: Sink, limits?: Limits) => Promise<ReadReport>

/** As `128 MiB`, or `150 bytes` of less than one. */
export const mebibytes = (bytes: number): string => (bytes < 2 ** 20 ? `${bytes} bytes` : `${Math.round((bytes / 2 ** 20) * 10) / 10} MiB`)
