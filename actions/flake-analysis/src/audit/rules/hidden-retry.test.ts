import { history, script, stepsWith, testRule } from '../rule.fixture.ts'
import { hiddenRetry } from './hidden-retry.ts'

testRule(hiddenRetry, [
  [
    'a wrapper around tests',
    stepsWith(`- uses: nick-fields/retry@v3
  with: { timeout_minutes: 5, max_attempts: 3, command: npm test }`),
    [
      '7:15 medium `nick-fields/retry` repeats tests until they pass, and nothing shows how often.',
      '→ Give the step an `id` and show `steps.<id>.outputs.total_attempts` in the summary; retry downloads, not tests.'
    ]
  ],
  [
    'a wrapper around a download',
    stepsWith(`- uses: nick-fields/retry@v3
  with: { timeout_minutes: 5, max_attempts: 3, command: make fetch }`),
    [
      '7:15 low `nick-fields/retry` repeats a command until it passes, and nothing shows how often.',
      '→ Give the step an `id` and show `steps.<id>.outputs.total_attempts` in the summary; retry downloads, not tests.'
    ]
  ],
  [
    'its tries are shown',
    stepsWith(`- id: tests
  uses: nick-fields/retry@v3
  with: { timeout_minutes: 5, max_attempts: 3, command: npm test }
- run: echo \${{ steps.tests.outputs.total_attempts }}`),
    []
  ],
  [
    'options of a test runner',
    script(`pytest --reruns 3
npx playwright test --retries=2
gotestsum --rerun-fails ./...`),
    [
      '8:11 low `--reruns` repeats failed tests until they pass.',
      '→ Upload its report (JUnit or JSON), which counts the tries, or repeat the failed tests in a step of their own that shows.',
      '9:11 low `--retries=2` repeats failed tests until they pass.',
      '→ Upload its report (JUnit or JSON), which counts the tries, or repeat the failed tests in a step of their own that shows.',
      '10:11 low `--rerun-fails` repeats failed tests until they pass.',
      '→ Upload its report (JUnit or JSON), which counts the tries, or repeat the failed tests in a step of their own that shows.'
    ]
  ],
  [
    'tries turned off',
    script(`npx playwright test --retries=0
pytest --reruns 0`),
    []
  ],
  [
    'a loop',
    script('for i in 1 2 3; do npm test && break; done'),
    [
      '8:30 low A loop repeats the tests until they pass.',
      '→ Upload its report (JUnit or JSON), which counts the tries, or repeat the failed tests in a step of their own that shows.'
    ]
  ],
  ['a loop over a download', script('for i in 1 2 3; do curl -fO https://example.com/x && break; done'), []],
  [
    'the same tests again',
    script('npm test || npm test'),
    [
      '8:11 low `||` repeats the tests until they pass.',
      '→ Upload its report (JUnit or JSON), which counts the tries, or repeat the failed tests in a step of their own that shows.'
    ]
  ],
  [
    'what its logs show',
    stepsWith(`- uses: nick-fields/retry@v3
  with: { timeout_minutes: 5, max_attempts: 3, command: npm test }`),
    [
      '7:15 medium `nick-fields/retry` repeats tests until they pass, and nothing shows how often.',
      '→ Give the step an `id` and show `steps.<id>.outputs.total_attempts` in the summary; retry downloads, not tests.',
      '= 0 min: Its log shows 3 steps that passed only after a failed try, in 30 days.'
    ],
    history({ a: [{ retriedSteps: 2 }, { retriedSteps: 1 }] })
  ]
])
