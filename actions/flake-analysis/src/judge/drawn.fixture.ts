import type { Execution, Outcome, Place, Sighting, Track } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'
import { trackOf } from '../model/track.ts'
import { type Facts, factsOf } from './facts.ts'
import type { JudgeOptions, KeptState } from './options.ts'

/** Drawn runs are an hour apart, and the last one began just before now. */
export const hour = 3600
export const start = Date.UTC(2026, 9, 1) / 1000

const letters: Record<string, Outcome> = { P: 'pass', F: 'fail', L: 'flaky' }
const prefixes: Record<string, Place> = { p: 'pull', f: 'fork', o: 'other' }

/**
 * Runs oldest first: `P`, `F` and `L` as in a strip, `F>P` for two attempts, `12P` for twelve runs.
 * Before a run: `=` the commit of the run before, `p` of a pull request, `f` of one of a fork, `o` of another branch, `!` lost to the runner, `~` nearly all tests failed.
 */
export function drawnSightings(drawing: string, gap = hour): Sighting[] {
  const sightings: Sighting[] = []
  let run = 0
  for (const [, count, signs = '', attempts = ''] of drawing.matchAll(/(\d*)([=pfo!~]*)([PFL](?:>[PFL])*)/g)) {
    for (let time = 0; time < Number(count || 1); time += 1) {
      const before = sightings.at(-1)?.execution.sha
      run += 1
      const sha = signs.includes('=') && before ? before : run.toString(16).padStart(12, 'c')
      for (const [index, letter] of attempts.split('>').entries()) {
        sightings.push({ execution: executionOf({ run, attempt: index + 1, sha, gap, signs }), outcome: letters[letter] ?? 'pass' })
      }
    }
  }
  return sightings
}

function executionOf({
  run,
  attempt,
  sha,
  gap,
  signs
}: {
  run: number
  attempt: number
  sha: string
  gap: number
  signs: string
}): Execution {
  const excluded = signs.includes('!') ? 'infra' : signs.includes('~') ? 'mass-failure' : undefined
  const place = prefixes[[...signs].find((sign) => sign in prefixes) ?? ''] ?? 'default'
  return { run, attempt, sha, at: start + run * gap + (attempt - 1) * 600, place, seconds: 300, ...(excluded ? { excluded } : {}) }
}

export const drawn = (drawing: string, gap = hour): Track => trackOf(drawnSightings(drawing, gap))

export const subjectWith = (more: Partial<Subject> = {}): Subject => ({
  ...{ id: 'a1', level: 'test', repository: 'acme/shop', workflow: '.github/workflows/ci.yml', job: 'test' },
  ...(more.level === undefined || more.level === 'test' ? { variant: 'test', test: { suites: [], className: 'Cart', name: 'adds' } } : {}),
  ...more
})

export interface Drawing {
  gap?: number
  kept?: KeptState
  /** Seconds from the last run until now; a minute unless told. */
  later?: number
  subject?: Partial<Subject>
  /** Seconds from the last run until the newest report that names it as skipped. */
  skipped?: number
  /** For so many runs others were seen and it was not. */
  without?: number
}

/** The facts of what is drawn, a minute after its last run. */
export function drawnFacts(drawing: string, { gap = hour, kept, later = 60, subject = {}, skipped, without = 0 }: Drawing = {}): Facts {
  const own = drawn(drawing, gap)
  const last = own.executions.at(-1)?.at ?? start
  const others = drawnSightings(`${own.executions.length}P${without}P`, gap).slice(-without || Number.POSITIVE_INFINITY)
  const executions = [...own.executions, ...others.map(({ execution }) => ({ ...execution, run: execution.run + 1000 }))]
  const track = { ...own, executions, ...(skipped !== undefined && { skippedAt: last + skipped }) }
  return factsOf({ subject: subjectWith(subject), track, ...(kept ? { kept } : {}) }, (executions.at(-1)?.at ?? start) + later)
}

export const optionsWith = (more: Partial<JudgeOptions> = {}): JudgeOptions => ({
  now: start + 30 * 24 * hour,
  from: start,
  prices: { perMinute: 0.008, multipliers: { linux: 1, windows: 2, macos: 10 } },
  links: {
    execution: ({ repository }, { run, attempt }, job) =>
      `https://github.com/${repository}/actions/runs/${run}/attempts/${attempt}${job ? `#${job.id}` : ''}`,
    compare: ({ repository }, good, bad) => `https://github.com/${repository}/compare/${good}...${bad}`
  },
  ...more
})
