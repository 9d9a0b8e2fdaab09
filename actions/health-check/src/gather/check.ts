import { ActionError } from '@tocsin/action-kit'
import type { Conditions } from '@tocsin/notifier'
import { dependencyProblems } from '../decide/dependencies.ts'
import type { Endpoint } from '../endpoint.ts'
import { jsonPathProblem } from '../expect/json-path.ts'
import { patternProblem } from '../expect/pattern.ts'
import { namesIn } from '../probe/fill/names.ts'
import type { Settings } from './settings.ts'

/** Everything that is wrong with endpoints and would show only at a probe. @throws {ActionError} with a line for each. */
export async function checkEndpoints({ endpoints, secrets }: Pick<Settings, 'endpoints' | 'secrets'>): Promise<void> {
  const problems = [
    ...dependencyProblems(endpoints),
    ...twice(endpoints),
    ...(await Promise.all(endpoints.map((one) => problemsOf(one, secrets)))).flat()
  ]
  if (problems.length > 0)
    throw new ActionError(
      `The endpoints are not valid:\n${problems
        .slice(0, most)
        .map((line) => `- ${line}`)
        .join('\n')}${more(problems.length)}`,
      {
        fix: 'Correct them under `health` in the configuration, or in the input `endpoints`.'
      }
    )
}

const most = 20
const more = (count: number) => (count > most ? `\n… and ${count - most} more` : '')

function twice(endpoints: readonly Endpoint[]): readonly string[] {
  const names = endpoints.map(({ name }) => name)
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return [...repeated].map((name) => `${JSON.stringify(name)} is the name of several endpoints: history goes by it`)
}

async function problemsOf(endpoint: Endpoint, secrets: readonly string[]): Promise<readonly string[]> {
  const captured = endpoint.steps.flatMap(({ capture }) => Object.keys(capture ?? {}))
  const names = endpoint.steps.map(namesIn)
  const unknown = [
    ...names.flatMap((one) => one.secrets).filter((name) => !secrets.includes(name)),
    ...names.flatMap((one) => one.captures).filter((name) => !captured.includes(name))
  ]
  const written = await Promise.all(
    endpoint.steps
      .flatMap(patternsOf)
      .map(async ({ pattern, path }) => (pattern === undefined ? jsonPathProblem(path ?? '') : patternProblem(pattern)))
  )
  return [...new Set(unknown)]
    .map((name) => `uses \${${name}}, which ${/^[A-Z_]/.test(name) ? 'is not declared: name it under `secrets`' : 'no step captures'}`)
    .concat(written.flatMap((problem) => problem ?? []))
    .map((problem) => `${endpoint.name}: ${problem}`)
}

interface Written {
  pattern?: string
  path?: string
}

function patternsOf({ expect = {}, capture = {} }: Endpoint['steps'][number]): readonly Written[] {
  const { body, message, headers = {}, json = {} } = expect
  const conditions: readonly (Conditions | undefined)[] = [body, message, ...Object.values(headers), ...Object.values(json)]
  const patterns = conditions.flatMap((one) =>
    [one?.matches, one?.notMatches].flatMap((pattern) => (pattern === undefined ? [] : [{ pattern }]))
  )
  const paths = [...Object.keys(json), ...Object.values(capture).filter((from) => !from.startsWith('header:'))]
  return [...patterns, ...paths.map((path) => ({ path }))]
}
