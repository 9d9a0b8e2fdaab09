import { expect, test } from '@jest/globals'
import { commandsOf } from '../shell/commands.ts'
import { type Program, programOf } from '../shell/program.ts'
import { hasOption, sends } from './downloads.ts'
import { callsNetwork, isLocal, runsTests, urlIn } from './network.ts'
import { waitsUntilReady } from './waiting.ts'

const program = (script: string): Program => {
  const [first] = commandsOf(script)
  if (!first) throw new Error('no command')
  return programOf(first)
}

const tests: [script: string, runs: boolean][] = [
  ['npm test', true],
  ['npm run test:unit', true],
  ['yarn e2e', true],
  ['pnpm --filter app test', true],
  ['npx playwright test', true],
  ['pytest -q', true],
  ['python -m pytest', true],
  ['python -m unittest', true],
  ['go test ./...', true],
  ['cargo test', true],
  ['cargo nextest run', true],
  ['./gradlew check', true],
  ['mvn -B verify', true],
  ['make test-integration', true],
  ['dotnet test', true],
  ['npm ci', false],
  ['npm run build', false],
  ['go build ./latest', false],
  ['make contest', false],
  ['rm -rf test', false],
  ['echo test', false]
]
test.each(tests)('%s runs tests: %s', (script, runs) => expect(runsTests(program(script))).toBe(runs))

const waits: [script: string, waits: boolean][] = [
  ['npx wait-on http://localhost:3000', true],
  ['./scripts/wait-for-it.sh db:5432', true],
  ['dockerize -wait tcp://db:5432', true],
  ['pg_isready -h localhost', true],
  ['kubectl wait --for=condition=ready pod/x', true],
  ['kubectl rollout status deploy/x', true],
  ['kubectl get pods', false],
  ['curl --retry 5 --retry-connrefused http://localhost', true],
  ['curl --retry 5 http://localhost', false],
  ['wget --retry-connrefused http://localhost', true],
  ['npm run wait-for-db', true],
  ['npx start-server-and-test start 3000 test', true],
  ["bash -c 'while ! nc -z localhost 1; do sleep 1; done'", true],
  ['docker compose up --wait', true],
  ['npm test', false],
  ['bash build.sh', false],
  ['echo wait-for-it', false]
]
test.each(waits)('%s waits: %s', (script, expected) => expect(waitsUntilReady(program(script))).toBe(expected))

const locals: [script: string, local: boolean, url: string | undefined][] = [
  ['curl http://localhost:3000/x', true, 'http://localhost:3000/x'],
  ['curl localhost:3000', true, undefined],
  ['curl http://127.0.0.1/', true, 'http://127.0.0.1/'],
  ['curl "http://[::1]:80/"', true, 'http://[::1]:80/'],
  ['curl $BASE_URL/health', true, undefined],
  ['curl ${SERVER}/health', true, undefined],
  ['curl -f http://me@localhost:80/', true, 'http://me@localhost:80/'],
  ['curl -f https://example.com/localhosts', false, 'https://example.com/localhosts'],
  ['curl -f https://example.com/', false, 'https://example.com/'],
  ['curl -f ftp://example.com/', false, 'ftp://example.com/'],
  ['curl -f "$URL_OF_TOOL"', true, undefined]
]
test.each(locals)('%s asks this machine: %s', (script, local, url) => {
  expect([isLocal(program(script)), urlIn(program(script))]).toEqual([local, url])
})

const options: [script: string, has: boolean][] = [
  ['curl -fsSL x', true],
  ['curl -sSLf x', true],
  ['curl --fail x', true],
  ['curl --fail=x', true],
  ['curl --failing x', false],
  ['curl -sS x', false],
  ['curl f', false]
]
test.each(options)('%s has -f: %s', (script, has) => expect(hasOption(program(script), ['--fail'], 'f')).toBe(has))

const sent: [script: string, sends: boolean][] = [
  ['curl -X POST x', true],
  ['curl -XPUT x', true],
  ['curl -sX DELETE x', true],
  ['curl --request PATCH x', true],
  ["curl -d '{}' x", true],
  ['curl --json x y', true],
  ['curl -F a=b x', true],
  ['curl -X GET x', false],
  ['curl POST', false],
  ['curl -o PUT x', false],
  ['wget --post-data=a x', true]
]
test.each(sent)('%s sends: %s', (script, expected) => expect(sends(program(script))).toBe(expected))

test.each([
  ['gh release download', true],
  ['curl x', true],
  ['ls', false]
])('%s calls the network: %s', (script, calls) => expect(callsNetwork(program(script))).toBe(calls))
