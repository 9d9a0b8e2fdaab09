import { history, testRule, times } from '../rule.fixture.ts'
import { fanIn } from './fan-in.ts'

testRule(fanIn, [
  [
    'it waits for one need',
    `on: push
jobs:
  fast: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  slow: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  ship: { needs: [fast, slow], runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [
      '5:25 medium The job `ship` needs 2 jobs and mostly waits for `slow`, 9 min longer than for the others.',
      '→ Make `slow` faster, split it, or take it out of `needs` where its result is not used.',
      '= 90 min: About 90 min of waiting in 10 runs in 30 days.'
    ],
    history({ fast: times(10, 60), slow: times(10, 600), ship: times(10, 60) })
  ],
  [
    'by the ends that were measured',
    `on: push
jobs:
  fast: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  slow: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  ship: { needs: [fast, slow], runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [
      '5:25 low The job `ship` needs 2 jobs and mostly waits for `slow`, 100 s longer than for the others.',
      '→ Make `slow` faster, split it, or take it out of `needs` where its result is not used.',
      '= 1.7 min: About 1.7 min of waiting in 1 runs in 30 days.'
    ],
    history({ fast: [{ start: 0, seconds: 10 }], slow: [{ start: 100, seconds: 10 }], ship: [{ start: 111, seconds: 5 }] })
  ],
  [
    'a wait that nobody feels',
    `on: push
jobs:
  fast: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  slow: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  ship: { needs: [fast, slow], runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [],
    history({ fast: times(10, 60), slow: times(10, 110), ship: times(10, 60) })
  ],
  [
    'not on the critical path',
    `on: push
jobs:
  fast: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  slow: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  ship: { needs: [fast, slow], runs-on: ubuntu-24.04, steps: [{ run: make }] }
  long: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [],
    history({ fast: times(10, 60), slow: times(10, 600), ship: times(10, 60), long: times(10, 3000) })
  ],
  [
    'no history',
    `on: push
jobs:
  fast: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  slow: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  ship: { needs: [fast, slow], runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ]
])
