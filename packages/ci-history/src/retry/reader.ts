import type { LogLine } from '../log/lines.ts'

/** A test that failed and then passed within one run of its tests. */
export interface FlakyTest {
  /** As the tool prints it. Untrusted, cleaned and clipped. */
  name: string
  /** Whose words they are, as `bazel`. */
  tool: string
  /** How often it ran, the pass included. */
  tries: number
  /** The line that says so. */
  line: string
}

export type Found = Omit<FlakyTest, 'tool'>

/** Knows the words of one tool. */
export interface Reader {
  tool: string
  /** One of these is in every line that matters to it, and the first of them in every log that does. */
  hints: readonly string[]
  /** For one log. */
  listen: () => Listener
}

interface Listener {
  hear: (line: LogLine) => void
  /** What is sure once all lines were heard. */
  flaky: () => readonly Found[]
}

/** Longer names are clipped, and more are not kept. */
export const most = { name: 500, tests: 1000 }

/** The end of a cut text may be the beginning of a secret, which nobody would know again: it goes with the cut. */
export function clipped(text: string): string {
  const trimmed = text.trim()
  const cut = trimmed.slice(0, most.name)
  return (trimmed.length > most.name ? cut.slice(0, Math.max(cut.search(/\s\S*$/), most.name / 2)) : cut).toWellFormed()
}
