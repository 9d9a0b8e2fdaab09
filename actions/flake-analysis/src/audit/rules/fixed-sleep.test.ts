import { history, script, stepsWith, testRule, times } from '../rule.fixture.ts'
import { fixedSleep } from './fixed-sleep.ts'

testRule(fixedSleep, [
  [
    'before a request',
    script(`./server
sleep 5
curl -f http://localhost/`),
    [
      '9:11 medium The step waits a fixed 5 s before `curl`.',
      `→ Wait until what is needed is there, with a limit: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'\`.`
    ]
  ],
  [
    'before tests',
    script('sleep 1m && npm test'),
    [
      '8:11 medium The step waits a fixed 60 s before `npm`.',
      `→ Wait until what is needed is there, with a limit: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'\`.`
    ]
  ],
  [
    'before nothing of the net',
    script(`sleep 20
ls`),
    [
      '8:11 low The step waits a fixed 20 s.',
      `→ Wait until what is needed is there, with a limit: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'\`.`
    ]
  ],
  [
    'the pause of a poll',
    script(`until curl -f http://localhost/; do
  sleep 5
done`),
    []
  ],
  [
    'in a loop over tries',
    script(`for i in 1 2 3; do make && break; sleep 10; done
ls`),
    []
  ],
  [
    'before another try',
    script(`make || (sleep 5; make)
make || sleep 5`),
    [
      '8:20 low The step waits a fixed 5 s.',
      `→ Wait until what is needed is there, with a limit: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'\`.`
    ]
  ],
  ['less than a second', script('sleep 0.2'), []],
  ['one of no known length', script('sleep $SECONDS_TO_WAIT'), []],
  [
    'words of another command',
    script(`echo sleep 5
docker run --rm alpine:3.20 sleep 5`),
    []
  ],
  [
    'in a comment and in a here-document',
    script(`# sleep 5
cat <<'EOF' > run.sh
sleep 5
EOF`),
    []
  ],
  [
    'in PowerShell',
    stepsWith(`- shell: pwsh
  run: |
    Start-Sleep -Seconds 30
    Invoke-WebRequest http://localhost/`),
    [
      '9:11 medium The step waits a fixed 30 s before `invoke-webrequest`.',
      `→ Wait until what is needed is there, with a limit: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'\`.`
    ]
  ],
  [
    'in Python it is something else',
    stepsWith(`- shell: python
  run: |
    sleep 5`),
    []
  ],
  [
    'it has its cost',
    script(`sleep 30
ls`),
    [
      '8:11 low The step waits a fixed 30 s.',
      `→ Wait until what is needed is there, with a limit: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'\`.`,
      '= 50 min: 100 executions in 30 days waited 50 min here.'
    ],
    history({ a: times(100, 120) })
  ]
])
