import {
  bestLines,
  type Candidate,
  type Category,
  cacheUses,
  decide,
  type FailingOptions,
  flakyTestsIn,
  infrastructureSigns,
  reasonsOf,
  signatureOf,
  stepRetries,
  titleIn
} from '@tocsin/ci-history'
import type { LogFacts } from '../model/log-facts.ts'

export interface LogOptions extends Pick<FailingOptions, 'during'> {
  /** False for the log of a job that passed: then nothing in it says why it failed. */
  failed?: boolean
  /** Hides secrets known to the caller; what has the shape of one is hidden in any case. */
  redact?: (text: string) => string
}

const most = { lines: 3, candidates: 8, width: 300, retries: 20, caches: 50, tests: 200 }

/** What the log of a job tells, in time that grows with its length; of a very long log, why it failed is looked for at both ends. */
export function factsOfLog(text: string, { failed = true, during = [], redact = (line) => line }: LogOptions = {}): LogFacts {
  const shown = (line: string) => redact(line).slice(0, most.width).toWellFormed()
  const flakyTests = flakyTestsIn(text).slice(0, most.tests)
  return {
    ...(failed ? failureIn(text, during, shown) : { lines: [] }),
    caches: cacheUses(text)
      .slice(0, most.caches)
      .map(({ problem, ...use }) => ({ ...use, key: redact(use.key), ...(problem !== undefined && { problem: shown(problem) }) })),
    retriedSteps: stepRetries(text)
      .slice(0, most.retries)
      .map(({ tries, line }) => ({ tries, line: shown(line) })),
    ...(flakyTests.length > 0 && {
      flakyTests: flakyTests.map((test) => ({ ...test, name: redact(test.name), line: shown(test.line) }))
    })
  }
}

type Failure = Pick<LogFacts, 'lines' | 'cause' | 'signature' | 'category' | 'infra'>

function failureIn(text: string, during: NonNullable<LogOptions['during']>, shown: (line: string) => string): Failure {
  const candidates = bestLines(text, { max: most.candidates, during })
  const [sign] = infrastructureSigns({ log: text })
  const { cause = [], category } = sign
    ? { category: { name: 'infrastructure', rule: sign.name }, cause: [sign.text ?? ''] }
    : causeIn(candidates)
  const signature = signatureOf(cause).key
  return {
    lines: candidates.slice(0, most.lines).map((line) => shown(line.text)),
    ...(signature !== '' && { cause: shown(cause.at(-1) ?? ''), signature }),
    ...(category && { category }),
    ...(sign && { infra: shown(sign.text ?? sign.name) })
  }
}

/** The lines by which a failure is known, and what it is about. */
function causeIn(candidates: readonly Candidate[]): { cause?: string[]; category?: Category } {
  const said = saying(candidates)
  if (said.length === 0) return {}
  const { category, by = 0 } = decide(said)
  const isOwn = category.name === 'assertion' || category.name === 'unknown'
  return { category, cause: specific([...said.slice(by), ...said.slice(0, by)], isOwn ? candidates : []) }
}

/** Why it failed, or which test did where nothing says more. */
function saying(candidates: readonly Candidate[]): string[] {
  const reasons = reasonsOf(candidates)
  return reasons.length > 0 ? reasons : candidates.slice(0, most.lines).map(({ text }) => text)
}

/**
 * What a failure is known by: the line that says what it is about, so that it is the same whatever else is printed; one more where that is
 * a bare name; and the name of the test where one is among the lines, for what a test asserts is its own.
 */
function specific(said: readonly string[], named: readonly Candidate[]): string[] {
  const [first = ''] = said
  const [title] = named.flatMap(({ text }) => titleIn(text) ?? [])
  return [...new Set([...(title === undefined ? [] : [title]), ...said.slice(0, first.includes(' ') ? 1 : 2)])]
}
