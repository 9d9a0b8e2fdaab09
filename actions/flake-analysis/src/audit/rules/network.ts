import type { Program } from '../shell/program.ts'
import { words } from '../words.ts'

/** Programs that ask another machine, or a server beside them. */
const callers = words(`
  curl wget http https grpcurl nc ssh scp rsync psql mysql redis-cli mongosh kubectl helm invoke-webrequest
  invoke-restmethod iwr irm ping gh aws gcloud az k6 ab newman
`)

export const callsNetwork = ({ name }: Program): boolean => callers.has(name)

/** The first address in the words of a command. */
export const urlIn = ({ args }: Program): string | undefined => args.find((arg) => /^(?:https?|ftp):\/\/|^["']?https?:/i.test(arg))

const local =
  /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|(?:\$\{?(?:HOST|BASE_?URL|URL|SERVER|ENDPOINT|PORT)\w*\}?))(?:[:/]|$)/i

/** Whether a command asks this machine alone. */
export const isLocal = ({ args }: Program): boolean =>
  args.some((arg) => local.test(arg) || /[/@](?:localhost|127\.0\.0\.1)(?:[:/?]|$)/.test(arg))

const tests = words(`
  pytest py.test jest vitest mocha ava tox nox ctest rspec phpunit gotestsum playwright cypress nextest ginkgo karma
  behave robot xcodebuild bats trial stestr nosetests hatch turbo nx mvn mvnw gradle gradlew sbt bazel cargo go dotnet
  deno bun npm yarn pnpm npx make python python3 poetry uv node bundle rake mix swift flutter dart composer just task
  zig cabal stack meson ninja
`)

const always = words(`
  pytest py.test jest vitest mocha ava tox nox ctest rspec phpunit gotestsum ginkgo karma behave robot bats nosetests
  stestr
`)

const word =
  /(?:^|[:/._-])(?:tests?|check|verify|e2e|spec|integration|unittest|pytest|jest|vitest|mocha|playwright|cypress|nextest)(?:[:/._-]|$)/i

/** Whether a command runs tests, by its name or what it is told to do. */
export const runsTests = ({ name, args }: Program): boolean =>
  always.has(name) || (tests.has(name) && args.slice(0, 8).some((arg) => word.test(arg)))
