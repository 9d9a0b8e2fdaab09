const tries = [
  { status: 'failed', retry: 0, duration: 3, errors: [{ message: 'no' }] },
  { status: 'passed', retry: 1, duration: 4, errors: [] }
]
const spec = (title: string, status: string) => ({
  title,
  file: 'a.ts',
  line: 3,
  tests: [{ projectName: 'p', expectedStatus: 'passed', status, results: tries }]
})
const assertion = (status: string, invocations: number) => ({
  ancestorTitles: ['o'],
  title: 't',
  fullName: 'o t',
  status,
  invocations,
  failureMessages: ['no'],
  duration: 3,
  location: { line: 3 }
})
const mochaTest = { title: 't', fullTitle: 'o t', file: 'a.js', duration: 3, currentRetry: 1, err: { message: 'no' } }
const go = (Action: string, Test: string | undefined, rest: object = {}) => ({
  Time: 'x',
  Action,
  Package: 'p',
  Test,
  Elapsed: 0.5,
  ...rest
})

/** A small report of each JSON format, with every outcome that it knows. */
export const documents: readonly unknown[] = [
  {
    results: {
      tests: [
        { name: 'a', status: 'passed', suite: 'x > y', duration: 3, line: 3, filePath: 'a.ts' },
        { name: 'b', status: 'passed', retries: 2, flaky: true, retryAttempts: [{ status: 'failed', message: 'no' }] },
        { name: 'c', status: 'failed', rawStatus: 'error', message: 'no', browser: 'chrome 1' },
        { name: 'd', status: 'failed', suite: ['x', 'y'], trace: 'no' },
        { name: 'e', status: 'skipped' }
      ]
    }
  },
  {
    config: {},
    suites: [
      {
        title: 'a.ts',
        specs: [spec('a', 'expected'), spec('b', 'flaky')],
        suites: [{ title: 'o', specs: [spec('c', 'unexpected'), spec('d', 'skipped')] }]
      }
    ],
    errors: [{ message: 'no', location: { file: 'b.ts', line: 1 } }]
  },
  {
    numTotalTests: 4,
    testResults: [
      {
        name: 'a.ts',
        status: 'failed',
        message: 'no',
        assertionResults: [assertion('passed', 1), assertion('failed', 2), assertion('todo', 0)]
      },
      { name: 'b.ts', status: 'failed', message: 'no', assertionResults: [] }
    ]
  },
  { stats: {}, tests: [mochaTest], passes: [mochaTest], failures: [mochaTest], pending: [mochaTest] },
  {
    messages: ['no'],
    examples: ['passed', 'failed', 'pending'].map((status) => ({
      description: 't',
      full_description: 'o t',
      status,
      run_time: 0.1,
      exception: { message: 'no' }
    })),
    summary: { errors_outside_of_examples_count: 1 }
  },
  [
    {
      uri: 'a.feature',
      name: 'f',
      elements: ['passed', 'failed', 'undefined', 'ambiguous'].map((status) => ({
        name: 's',
        steps: [{ result: { status, duration: 5, error_message: 'no' } }]
      }))
    }
  ]
]

/** Events, of which each is a line of a report. */
export const streams: readonly (readonly unknown[])[] = [
  [
    go('start', undefined),
    ...['A', 'B', 'C', 'A/x'].map((name) => go('run', name)),
    go('output', 'A', { Output: 'a_test.go:3: no\n' }),
    go('fail', 'A/x'),
    go('fail', 'A'),
    go('pass', 'B'),
    go('skip', 'C'),
    go('run', 'A'),
    go('pass', 'A'),
    go('fail', undefined),
    go('start', undefined, { Package: 'q' }),
    go('fail', undefined, { Package: 'q' })
  ],
  [
    { protocolVersion: '0.1.1', type: 'start', time: 0 },
    { suite: { id: 0, path: 'a.dart' }, type: 'suite', time: 0 },
    { group: { id: 1, name: 'o' }, type: 'group', time: 0 },
    ...[2, 3, 4, 5, 6].map((id) => ({ test: { id, name: `o ${id}`, suiteID: 0, groupIDs: [1], line: 3 }, type: 'testStart', time: 1 })),
    ...[2, 4].map((testID) => ({ testID, error: 'no', isFailure: true, type: 'error', time: 2 })),
    ...['failure', 'success', 'success', 'error'].map((result, index) => ({
      testID: 2 + index,
      result,
      skipped: false,
      hidden: false,
      type: 'testDone',
      time: 3
    })),
    { testID: 6, result: 'success', skipped: true, type: 'testDone', time: 3 }
  ]
]
