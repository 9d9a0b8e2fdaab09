import type { SubjectReport } from '../model/subject-report.ts'
import type { FlakyTest } from './entry.ts'

const rate = { failures: 12, runs: 100, mean: 0.12, q05: 0.08, q50: 0.12, q95: 0.18 }

/** A test that is flaky beyond doubt. */
export const flaky = (name: string, rest: Partial<FlakyTest['test']> & Partial<Omit<SubjectReport, 'test'>> = {}): FlakyTest => {
  const { suites = [], className = '', ...others } = rest
  return {
    id: `id of ${name}`,
    level: 'test',
    repository: 'acme/tool',
    workflow: '.github/workflows/ci.yml',
    state: 'flaky',
    certainty: 'confirmed',
    since: '2026-01-05T10:00:00Z',
    isNew: false,
    rule: 'T1',
    rate,
    tiers: [],
    evidence: [],
    flipRate: 0.1,
    entropy: 0.1,
    strip: 'PFP',
    runsPerWeek: 100,
    minutesPerFailure: 3,
    score: 24,
    waste: { minutes: 36, waitMinutes: 0, billableMinutes: 40, cost: 0.3 },
    causes: [],
    explainedBy: [],
    ...others,
    test: { suites, className, name }
  }
}

/** What an attacker may call a test. */
export const hostileNames = [
  '--option',
  '-rf /',
  'a\nb',
  'a\r\n--deselect=tests',
  '$(touch x)',
  '`touch x`',
  '"; touch x; "',
  "'; touch x; '",
  'a|b',
  '.*',
  '(?:)|',
  '[a-z]',
  'a{2}',
  '^a$',
  'a\\',
  '\\Qa\\E',
  'a/b',
  'a#b',
  '!a',
  '*',
  'a,b',
  'a\u2028b',
  'a\u202eb',
  'a\0b',
  '\ud800',
  'größer 🎉',
  '__proto__',
  "''')\nimport os",
  '"""',
  '\\u0041',
  '%s %d',
  ' '
]
