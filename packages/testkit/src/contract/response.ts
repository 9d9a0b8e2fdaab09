import type { Check } from './ajv.ts'
import type { ContractResponse } from './github.ts'
import { type OpenApi, type OpenApiOperation, resolve, type Schema } from './openapi.ts'
import type { Match } from './routes.ts'

interface Response {
  content?: Record<string, { schema: Schema }>
}

const errorSchema: Schema = { $ref: '#/components/schemas/basic-error' }

export function responseCheck(document: OpenApi, check: (schema: Schema) => Check) {
  return (match: Match | undefined, { status, body }: ContractResponse): readonly string[] => {
    if (!match) return status === 404 ? [] : ['an unknown operation must be answered by 404']
    const expected = responseOf(document, match.route.operation, status)
    if (!expected) return isCommon(status) ? check(errorSchema)(body ?? {}) : ['the specification has no such status here']
    return !expected.content && status >= 400 ? check(errorSchema)(body ?? {}) : contentProblems(expected, body, check)
  }
}

function responseOf(document: OpenApi, { responses }: OpenApiOperation, status: number): Response | undefined {
  const found = responses[String(status)]
  return found && resolve<Response>(document, found as Response)
}

/** Any operation can be refused, limited or answered from a cache; the specification lists that for some of them only. */
const isCommon = (status: number) => status === 304 || status >= 400

function contentProblems({ content }: Response, body: unknown, check: (schema: Schema) => Check): readonly string[] {
  const schema = content?.['application/json']?.schema
  if (schema) return body === undefined ? ['a JSON body is expected'] : check(schema)(body)
  return content === undefined && body !== undefined ? ['no body is expected'] : []
}
