import { readFileSync } from 'node:fs'

/** A JSON Schema as data; this package only ever looks at the keywords below. */
export interface Schema {
  $ref?: string
  pattern?: string
  type?: string | string[]
  enum?: readonly unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

type Content = Record<string, { schema: Schema }>

export interface OpenApiOperation {
  operationId: string
  parameters: (Parameter | { $ref: string })[]
  requestBody?: { required?: boolean; content?: Content }
  responses: Record<string, { content?: Content; $ref?: string }>
}

export interface OpenApi {
  paths: Record<string, Record<string, OpenApiOperation>>
  components: Record<string, Record<string, unknown>>
}

/** The slice of GitHub's specification that `scripts/slim-openapi.ts` wrote. */
export function loadGithubOpenApi(): OpenApi {
  return JSON.parse(readFileSync(new URL('../../fixtures/github-openapi.json', import.meta.url), 'utf8')) as OpenApi
}

/** The thing itself, or what its local `$ref` names. */
export function resolve<T extends object>(document: OpenApi, thing: T | { $ref: string }): T {
  if (!('$ref' in thing) || typeof thing.$ref !== 'string') return thing as T
  const [kind = '', name = ''] = thing.$ref.replace('#/components/', '').split('/')
  const found = document.components[kind]?.[name]
  if (found === undefined) throw new Error(`The specification lacks ${thing.$ref}`)
  return resolve(document, found as T)
}
