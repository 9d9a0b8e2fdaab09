import type { CaseOutcome, TestCase } from '../../model/test-case.ts'

const outcomes: Readonly<Record<string, CaseOutcome>> = { '✓': 'passed', '✗': 'failed', '!': 'errored', '-': 'skipped', '~': 'flaky' }

const suites = ['s']

export const one = (name: string, outcome: CaseOutcome = 'passed', rest: Partial<TestCase> = {}): TestCase => ({
  suites,
  className: 'c',
  name,
  outcome,
  retries: 0,
  ...rest
})

/** A file, drawn: `a✗ a✓` are two cases named a, of which the first failed. */
export const file = (text: string): TestCase[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => one(word.slice(0, -1), outcomes[word.slice(-1)]))

/** And back, with the retries behind it. */
export const drawn = (cases: readonly TestCase[]): string =>
  cases
    .map(({ name, outcome, retries }) => {
      const [mark] = Object.entries(outcomes).find(([, each]) => each === outcome) ?? ['?']
      return `${name}${mark}${retries || ''}`
    })
    .join(' ')
