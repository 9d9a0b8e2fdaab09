import { script, stepsWith, testRule } from '../rule.fixture.ts'
import { backgroundWithoutWait } from './background-without-wait.ts'

testRule(backgroundWithoutWait, [
  [
    'a server in the background',
    script(`npm start &
npm test`),
    [
      '8:11 high `npm` goes to the background, and nothing waits until it answers.',
      `→ Wait for it in the next line: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'\`.`
    ]
  ],
  [
    'nohup',
    script(`nohup ./server > log 2>&1 &
npm test`),
    [
      '8:17 high `server` goes to the background, and nothing waits until it answers.',
      `→ Wait for it in the next line: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'\`.`
    ]
  ],
  [
    'a group',
    script(`(cd app; ./serve) &
make test`),
    [
      '8:20 high `serve` goes to the background, and nothing waits until it answers.',
      `→ Wait for it in the next line: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'\`.`
    ]
  ],
  [
    'tests in another step',
    stepsWith(`- run: ./server &
- run: make test`),
    [
      '7:14 high `server` goes to the background, and nothing waits until it answers.',
      `→ Wait for it in the next line: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'\`.`
    ]
  ],
  [
    'compose',
    script(`docker compose -f a.yml up -d
make test`),
    [
      '8:11 high `docker compose up -d` returns before the servers answer, and nothing waits for them.',
      '→ Write `docker compose up -d --wait`, with a `healthcheck` for each service.'
    ]
  ],
  [
    'compose that waits',
    script(`docker compose up -d --wait
make test`),
    []
  ],
  [
    'compose of old',
    script(`docker-compose up --detach
make test`),
    [
      '8:11 high `docker compose up -d` returns before the servers answer, and nothing waits for them.',
      '→ Write `docker compose up -d --wait`, with a `healthcheck` for each service.'
    ]
  ],
  [
    'a container with a port',
    script(`docker run -d -p 5432:5432 postgres:16
make test`),
    [
      '8:11 high `docker run -d` starts a server, and nothing waits until it answers.',
      `→ Use a service with a health check, or wait for it: \`timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'\`.`
    ]
  ],
  [
    'a container to work in',
    script(`docker run -dit --name box ubuntu:24.04
docker exec box make test`),
    []
  ],
  [
    'wait-on',
    script(`npm start & npx wait-on http://localhost:3000
npm test`),
    []
  ],
  [
    'a loop',
    script(`./server &
until curl -fs http://localhost:3000; do sleep 1; done
npm test`),
    []
  ],
  [
    'a loop in a text',
    script(`./server &
timeout 60 bash -c 'until nc -z localhost 3000; do sleep 1; done; echo is ready'
npm test`),
    []
  ],
  [
    'curl that tries again',
    script(`./server &
curl --retry 10 --retry-connrefused http://localhost:3000`),
    []
  ],
  [
    'the loop that we write',
    script(`./server &
timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'
npm test`),
    []
  ],
  [
    'an action that waits',
    stepsWith(`- run: ./server &
- uses: some/wait-for-server@v1
- run: make test`),
    []
  ],
  [
    'work side by side',
    script(`make a &
make b &
wait
make test`),
    []
  ],
  [
    'a fixed sleep is another finding',
    script(`./server &
sleep 5
make test`),
    []
  ],
  [
    'what only watches',
    script(`tail -f log &
make test`),
    []
  ],
  [
    'nothing follows',
    script(`make test
./server &`),
    []
  ],
  [
    'outputs to a file',
    script(`make &> log
make test`),
    []
  ]
])
