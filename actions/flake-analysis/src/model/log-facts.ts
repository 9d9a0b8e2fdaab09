/** What the log of one job tells. All text is untrusted, cleaned and clipped. */
export interface LogFacts {
  /** The lines that most likely say why it failed, the likeliest first; three at most. */
  lines: readonly string[]
  /** The words that signature and category are of: one of the lines, or a part of it. */
  cause?: string
  /** What failures of the same kind share; absent without lines. */
  signature?: string
  /** As `network`, and the rule that says so. */
  category?: { name: string; rule: string }
  caches: readonly CacheUse[]
  /** Tries of a step that a retry wrapper repeated until it passed, which no API tells. */
  retriedSteps: readonly { tries: number; line: string }[]
  /** Tests that failed and then passed within the job, where the log itself says so for sure; beside reports of the job, those that are no test of them. */
  flakyTests?: readonly LoggedFlake[]
  /** A sign that GitHub or the runner failed, in words. */
  infra?: string
}

export interface CacheUse {
  /** The key, as written. */
  key: string
  result: 'exact' | 'partial' | 'miss'
  /** Why the service had no answer: the miss is not the key's fault. */
  problem?: string
}

interface LoggedFlake {
  /** As the tool prints it. */
  name: string
  /** Whose words they are, as `bazel`. */
  tool: string
  /** How often it ran, the pass included. */
  tries: number
  line: string
}
