import { describe, expect, test } from '@jest/globals'
import type { Conclusion } from '@tocsin/notifier'
import { executionsOf } from './executions.ts'
import { aJob, aRun, home } from './testing.ts'

const words: Readonly<Record<string, string>> = { P: 'success', F: 'failure', C: 'cancelled', S: 'skipped' }

/** Attempts of two jobs that are both shown as `test`: `P` passed, `F` failed, `C` was cancelled, `S` skipped; `p` and `f` were taken over. */
function told(drawn: readonly string[], conclusion: string): string[] {
  const since = new Map<number, number>()
  const jobs = drawn.flatMap((letters, before) =>
    [...letters].map((letter, nth) => {
      const isTaken = letter !== letter.toUpperCase()
      if (!isTaken) since.set(nth, before * 10 + nth)
      const ended = words[letter.toUpperCase()] as Conclusion
      return aJob({ id: before * 10 + nth, name: 'test', attempt: before + 1, conclusion: ended, from: since.get(nth) ?? 0 })
    })
  )
  const run = aRun({ conclusion: conclusion as Conclusion, attempt: drawn.length })
  return executionsOf({ run, jobs }, home).map(
    ({ outcome = '-', jobs: own = [] }) => `${outcome}: ${own.map((job) => `${job.outcome ?? '-'}${job.unsure ? '?' : ''}`).join(' ')}`
  )
}

describe('of two jobs of one name', () => {
  const rows: [what: string, drawn: string[], conclusion: string, attempts: string[]][] = [
    ['both passed', ['PP'], 'success', ['pass: pass pass']],
    ['one failed, and is no pass of the name', ['FP'], 'failure', ['fail: fail pass?']],
    ['one failed and passed alone, and so all of them did', ['FP', 'Pp'], 'success', ['fail: fail pass?', 'pass: pass']],
    ['one failed again, alone', ['FP', 'Fp'], 'failure', ['fail: fail pass?', 'fail: fail']],
    ['one passed alone, and the other still fails', ['FF', 'Pf'], 'failure', ['fail: fail fail', '-: pass?']],
    ['both passed together', ['FP', 'PP'], 'success', ['fail: fail pass?', 'pass: pass pass']],
    ['the one that failed was cancelled then', ['FP', 'CP'], 'cancelled', ['fail: fail pass?', '-: - pass?']],
    ['the one that failed was skipped then', ['FP', 'SP'], 'success', ['fail: fail pass?', 'pass: - pass?']],
    ['one is always skipped', ['SP'], 'success', ['pass: - pass']],
    ['one is always skipped, and the other failed', ['SF', 'SP'], 'success', ['fail: - fail', 'pass: - pass']]
  ]
  test.each(rows)('%s', (_, drawn, conclusion, attempts) => expect(told(drawn, conclusion)).toEqual(attempts))
})

describe('one of the jobs of a name may fail in a green run', () => {
  const rows: [what: string, drawn: string[], outcomes: string[]][] = [
    ['which is no failure of the run', ['FP'], ['pass']],
    ['while the other failed and passed when run again', ['FF', 'fP'], ['fail', 'pass']],
    ['while the other passed from the start', ['FP', 'FP'], ['pass', 'pass']],
    ['or both', ['FF'], ['-']]
  ]
  test.each(rows)('%s', (_, drawn, outcomes) => {
    expect(told(drawn, 'success').map((one) => one.split(':')[0])).toEqual(outcomes)
  })
})
