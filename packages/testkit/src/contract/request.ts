import type { Check } from './ajv.ts'
import type { ContractRequest } from './github.ts'
import { type OpenApi, type Parameter, resolve, type Schema } from './openapi.ts'
import type { Match } from './routes.ts'
import { unknownProperties } from './unknown.ts'

interface Checks {
  body: (schema: Schema) => Check
  parameter: (schema: Schema) => Check
}

export function requestCheck(document: OpenApi, checks: Checks) {
  return (match: Match | undefined, request: ContractRequest): string[] => {
    if (!match) return ['no operation of the specification has this method and path']
    const { operation } = match.route
    const parameters = operation.parameters.map((parameter) => resolve<Parameter>(document, parameter))
    return [
      ...pathProblems(parameters, match.params, checks),
      ...queryProblems(parameters, request.query, checks),
      ...bodyProblems(document, operation.requestBody, request.body, checks),
      ...headerProblems(request.headers)
    ]
  }
}

function pathProblems(parameters: readonly Parameter[], values: Match['params'], { parameter }: Checks): string[] {
  const inPath = parameters.filter((it) => it.in === 'path')
  return inPath.flatMap(({ name, schema }) => inBox(parameter, schema, values[name]).map((problem) => `path {${name}} ${problem}`))
}

function queryProblems(parameters: readonly Parameter[], query: URLSearchParams, { parameter }: Checks): string[] {
  const known = new Map(parameters.filter((it) => it.in === 'query').map((it) => [it.name, it]))
  const unknown = [...query.keys()].filter((name) => !known.has(name)).map((name) => `unknown query name "${name}"`)
  const missing = [...known.values()]
    .filter(({ name, required }) => required && !query.has(name))
    .map(({ name }) => `query "${name}" is missing`)
  const wrong = [...query].flatMap(([name, value]) => {
    const schema = name === 'created' && known.has(name) ? dateRange : known.get(name)?.schema
    return schema ? inBox(parameter, schema, value).map((problem) => `query "${name}" ${problem}`) : []
  })
  return [...unknown, ...missing, ...wrong, ...pageProblems(query)]
}

/** The specification's format is one time; its prose, and GitHub, take the date syntax of a search. */
const dateRange: Schema = {
  type: 'string',
  pattern: '^(?:[<>]=?)?\\d{4}-\\d\\d-\\d\\d\\S*$|^(?:\\*|\\d{4}-\\S+)\\.\\.(?:\\*|\\d{4}-\\S+)$'
}

/** The specification says 100 in prose only, and GitHub answers a larger page with 100 items. */
function pageProblems(query: URLSearchParams): string[] {
  const size = query.get('per_page')
  return size !== null && !(Number(size) >= 1 && Number(size) <= 100) ? [`query "per_page" must be from 1 to 100, not ${size}`] : []
}

function bodyProblems(
  document: OpenApi,
  expected: { required?: boolean; content?: Record<string, { schema: Schema }> } | undefined,
  body: unknown,
  checks: Checks
) {
  if (body === undefined) return expected?.required ? ['body is missing'] : []
  const schema = expected?.content?.['application/json']?.schema
  if (!schema) return ['body is not expected']
  const unknown = unknownProperties(document, schema, body).map((name) => `unknown body property "${name}"`)
  return [
    ...checks
      .body(schema)(body)
      .map((problem) => `body ${problem}`),
    ...unknown
  ]
}

/** GitHub refuses a request without a user agent. */
const headerProblems = (headers: ContractRequest['headers']): string[] => (headers['user-agent'] ? [] : ['header "user-agent" is missing'])

/** A validator can only change the type of a value inside something. */
function inBox(check: Checks['parameter'], schema: Schema, value: unknown): readonly string[] {
  const problems = check(boxed(schema))({ value })
  return problems.map((problem) => problem.replace(/^\.value\s*/, ''))
}

const boxes = new WeakMap<Schema, Schema>()

function boxed(schema: Schema): Schema {
  const box = boxes.get(schema) ?? { properties: { value: either(schema) } }
  boxes.set(schema, box)
  return box
}

/** `oneOf` a number and a text: digits in a URL are both. */
const either = ({ oneOf, ...schema }: Schema): Schema => (oneOf === undefined ? schema : { ...schema, anyOf: oneOf })
