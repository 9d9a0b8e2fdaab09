import { jobWith, script, stepsWith, testRule } from '../rule.fixture.ts'
import { hiddenFailure } from './hidden-failure.ts'

testRule(hiddenFailure, [
  [
    'a step',
    stepsWith(`- run: npm test
  continue-on-error: true`),
    [
      '8:28 medium The step may fail and the job stays green.',
      '→ Take `continue-on-error` away, or give the step an `id` and show `steps.<id>.outcome` in the summary.'
    ]
  ],
  [
    'a job',
    jobWith(`continue-on-error: true
steps: [{ run: make }]`),
    [
      '6:24 medium The job `a` may fail and the run stays green.',
      `→ Take \`continue-on-error\` away, or give it to the experimental legs alone: \`\${{ matrix.experimental }}\`.`
    ]
  ],
  [
    'experimental legs',
    jobWith(`continue-on-error: \${{ matrix.experimental }}
strategy: { matrix: { experimental: [true, false] } }
steps: [{ run: make }]`),
    []
  ],
  [
    'turned off',
    stepsWith(`- run: npm test
  continue-on-error: false`),
    []
  ],
  [
    'its outcome is looked at',
    stepsWith(`- id: tests
  run: npm test
  continue-on-error: true
- if: steps.tests.outcome == 'failure'
  run: exit 1`),
    []
  ],
  [
    'what is no part of the verdict',
    stepsWith(`- uses: codecov/codecov-action@v5
  continue-on-error: true`),
    [
      '8:28 low The step may fail and the job stays green.',
      '→ Take `continue-on-error` away, or give the step an `id` and show `steps.<id>.outcome` in the summary.'
    ]
  ],
  [
    'a quarantine list, without which all tests run',
    stepsWith(`- uses: octo/tocsin/actions/flake-analysis@v1
  continue-on-error: true
  with: { quarantine: jest }`),
    []
  ],
  [
    'tests that cannot fail',
    script(`npm test || true
pytest tests || echo failed
go test ./... || exit 0`),
    [
      '8:11 medium `npm … || true` passes whatever the tests say.',
      `→ Take \`|| …\` away. To go on after a failure, split the step and use \`if: \${{ !cancelled() }}\` for what follows.`,
      '9:11 medium `pytest … || echo` passes whatever the tests say.',
      `→ Take \`|| …\` away. To go on after a failure, split the step and use \`if: \${{ !cancelled() }}\` for what follows.`,
      '10:11 medium `go … || exit` passes whatever the tests say.',
      `→ Take \`|| …\` away. To go on after a failure, split the step and use \`if: \${{ !cancelled() }}\` for what follows.`
    ]
  ],
  [
    'a command that may fail',
    script(`rm x || true
npm test || exit 1`),
    []
  ]
])
