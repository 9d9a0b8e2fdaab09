/** A job of the busy repository, with all that may be wrong with it. */
export interface CastJob {
  /** As shown, with its leg. */
  name: string
  seconds: number
  steps: readonly string[]
  /** The step that fails, when one does. */
  failing: string
  labels: readonly string[]
  /** The artifact that its test reports are in. */
  artifact?: string
  /** The whole job fails at this rate, with this line in its log. */
  flake?: { rate: number; line: string }
  cache?: 'hits' | 'misses'
}

export interface CastWorkflow {
  file: string
  name: string
  jobs: readonly CastJob[]
}

export interface CastTest {
  suite: string
  className: string
  name: string
  message: string
  rate: number
  /** Its runner repeats it until it passes: the job stays green. */
  retried: boolean
  workflow: string
  jobs: readonly string[]
}

const steps = (...own: readonly string[]) => ['Set up job', 'Check out', 'Install', ...own, 'Complete job']
const unit = (leg: string, label: string): CastJob => ({
  name: `test (${leg})`,
  seconds: 240,
  steps: steps('Run unit tests', 'Upload reports'),
  failing: 'Run unit tests',
  labels: [label],
  artifact: `junit-${leg.replace(', ', '-')}`,
  cache: 'hits'
})
const browser = (leg: string): CastJob => ({
  name: `e2e (${leg})`,
  seconds: 420,
  steps: steps('Start services', 'Run browser tests', 'Upload reports'),
  failing: 'Run browser tests',
  labels: ['ubuntu-latest'],
  artifact: `junit-e2e-${leg}`,
  cache: 'misses'
})
const plain = (name: string, seconds: number, step: string, more: Partial<CastJob> = {}): CastJob => ({
  name,
  seconds,
  steps: steps(step),
  failing: step,
  labels: ['ubuntu-latest'],
  ...more
})

const unitJobs = [unit('ubuntu, 20', 'ubuntu-latest'), unit('ubuntu, 22', 'ubuntu-latest'), unit('windows, 22', 'windows-latest')]
const browserJobs = [browser('chromium'), browser('firefox')]
const reset = 'npm error code ECONNRESET: request to https://registry.example.com/left-pad failed'

export const cast: readonly CastWorkflow[] = [
  { file: 'ci.yml', name: 'CI', jobs: [plain('lint', 60, 'Run lint'), ...unitJobs] },
  { file: 'e2e.yml', name: 'E2E', jobs: browserJobs },
  { file: 'build.yml', name: 'Build', jobs: [plain('package', 150, 'Run build', { flake: { rate: 0.03, line: reset } })] },
  { file: 'docs.yml', name: 'Docs', jobs: [plain('docs', 90, 'Build the pages')] },
  { file: 'deploy.yml', name: 'Deploy', jobs: [plain('deploy', 120, 'Deploy to production')] },
  { file: 'nightly.yml', name: 'Nightly', jobs: [plain('soak', 1800, 'Run soak test', { labels: ['self-hosted', 'linux'] })] }
]

const namesOf = (jobs: readonly CastJob[]) => jobs.map(({ name }) => name)

export const tests: readonly CastTest[] = [
  {
    suite: 'checkout',
    className: 'checkout.PaymentTest',
    name: 'retries a payment once',
    message: 'Timeout: payment was not confirmed within 5000 ms',
    rate: 0.03,
    retried: false,
    workflow: 'ci.yml',
    jobs: namesOf(unitJobs)
  },
  {
    suite: 'cart',
    className: 'cart.TotalsTest',
    name: 'adds up in parallel',
    message: 'expected 3 items but found 2',
    rate: 0.04,
    retried: false,
    workflow: 'ci.yml',
    jobs: ['test (windows, 22)']
  },
  {
    suite: 'login',
    className: 'login.SessionSpec',
    name: 'remembers who was here',
    message: 'locator.click: Timeout 30000ms exceeded',
    rate: 0.06,
    retried: false,
    workflow: 'e2e.yml',
    jobs: namesOf(browserJobs)
  },
  {
    suite: 'upload',
    className: 'upload.ResumeSpec',
    name: 'goes on after a break',
    message: 'connect ECONNREFUSED 127.0.0.1:9000',
    rate: 0.08,
    retried: true,
    workflow: 'e2e.yml',
    jobs: namesOf(browserJobs)
  }
]
