/** A test of the shop, with all that may be wrong with it. */
export interface CastTest {
  suite: string
  name: string
  seconds: number
  message: string
  /** In which runs of its job it fails, by their number. */
  fails: readonly number[]
  /** Its runner repeats it until it passes: the job stays green. */
  retried?: true
}

export interface CastJob {
  name: string
  seconds: number
  step: string
  label: string
  artifact?: string
  cache?: 'hits' | 'misses'
  tests?: readonly CastTest[]
}

/** Runs of CI in a day, and of all days before the first analysis. */
export const perDay = 6
export const days = 30
const past = days * perDay
/** Later than all that is told. */
const end = past + 10 * perDay

/** A flake strikes now and then: every so many runs from the first on, each time a bit earlier or later. */
const every = (gap: number, from: number, to = end): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / gap) }, (_, at) => from + at * gap + ((at * 5) % 4))

export const payment: CastTest = {
  suite: 'checkout',
  name: 'retries a payment once',
  seconds: 0.42,
  message: 'Exceeded timeout of 5000 ms while waiting for the payment',
  fails: every(19, 8)
}
const remembered: CastTest = {
  suite: 'login',
  name: 'remembers who was here',
  seconds: 3.1,
  message: 'locator.click: Timeout 30000ms exceeded',
  fails: every(24, 5)
}
const upload: CastTest = {
  suite: 'upload',
  name: 'goes on after a break',
  seconds: 2.2,
  message: 'connect ECONNREFUSED 127.0.0.1:9000',
  fails: every(13, 11),
  retried: true
}

/** It begins after the first analysis, with a change that is taken back four days later. */
const coupon: CastTest = {
  suite: 'cart',
  name: 'takes a coupon off the total',
  seconds: 0.08,
  message: 'expected 3 items but found 2',
  fails: [2, 5, 7, 11, 14, 17, 19, 22].map((run) => past + run)
}

/** It runs at night, and takes six times as long since one of them. */
export const closing: CastTest & { slowFrom: number; slowSeconds: number } = {
  suite: 'ledger',
  name: 'closes a year of bookings',
  seconds: 14.2,
  message: '',
  fails: [],
  slowFrom: days - 8,
  slowSeconds: 88
}

/** It runs at night, too, and fails since one of them. */
export const invoice: CastTest & { brokenFrom: number } = {
  suite: 'invoice',
  name: 'rounds to cents',
  seconds: 0.03,
  message: 'expected 19.99 but found 19.989999999999998',
  fails: [],
  brokenFrom: days - 5
}

const steady = (suite: string, count: number): readonly CastTest[] =>
  Array.from({ length: count }, (_, at) => ({ suite, name: `case ${at + 1}`, seconds: 0.012, message: '', fails: [] }))

export const unit: CastJob = {
  name: 'unit',
  seconds: 190,
  step: 'Run unit tests',
  label: 'ubuntu-24.04',
  artifact: 'junit-unit',
  cache: 'hits',
  tests: [payment, coupon, ...steady('prices', 12)]
}
export const browser: CastJob = {
  name: 'browser',
  seconds: 420,
  step: 'Run browser tests',
  label: 'ubuntu-24.04',
  artifact: 'junit-browser',
  cache: 'misses',
  tests: [remembered, upload, ...steady('pages', 8)]
}
export const lint: CastJob = { name: 'lint', seconds: 45, step: 'Run lint', label: 'ubuntu-24.04' }
export const books: CastJob = {
  name: 'books',
  seconds: 600,
  step: 'Check the books',
  label: 'ubuntu-24.04',
  artifact: 'junit-books',
  tests: [invoice, closing, ...steady('ledger', 10)]
}

/** The day, from 0, on which runners were lost, and the runs of CI on it that lost theirs. */
export const infra = { day: 12, runs: [12 * perDay + 2, 12 * perDay + 3] }

/** What is wrong with the shop before the first analysis, and nothing else is. */
export const truth = {
  flaky: [payment, remembered, upload],
  broken: [invoice],
  slow: [closing],
  missingCaches: [browser]
}
