import type { OpenApi, Schema } from './openapi.ts'

/** The GraphQL that is asked, word for word. */
const viewerQuery = 'query { viewer { login } }'

const blob = '{ ... on Blob { text isTruncated } }'
export const filesQuery = [
  'query ($owner: String!, $name: String!, $folder: String!, $one: String!, $two: String!, $three: String!)',
  '{ repository(owner: $owner, name: $name) {',
  `folder: object(expression: $folder) { ... on Tree { entries { name object ${blob} } } }`,
  ...['one', 'two', 'three'].map((file) => `${file}: object(expression: $${file}) ${blob}`),
  '} }'
].join(' ')

const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false
})
const text: Schema = { type: 'string' }
const orNull = (...some: Schema[]): Schema => ({ anyOf: [{ type: 'null' }, ...some] })

const variables = object({ owner: text, name: text, folder: text, one: text, two: text, three: text })
const body: Schema = { ...object({ query: { enum: [viewerQuery, filesQuery] }, variables }), required: ['query'] }

const login = object({ data: object({ viewer: object({ login: text }) }) })

/** What is no blob has none of a blob's fields. */
const file: Schema = orNull(object({}), object({ text: orNull(text), isTruncated: { type: 'boolean' } }))
const folder: Schema = orNull(object({}), object({ entries: { type: 'array', items: object({ name: text, object: file }) } }))
const repository = object({ folder, one: file, two: file, three: file })
const files = object({ data: object({ repository }) })
const refused = object({
  data: object({ repository: { type: 'null' } }),
  errors: { type: 'array', items: object({ type: text, message: text }) }
})

/**
 * GraphQL is no part of the specification of the REST API: what is used of it, in the same words (docs.github.com/graphql/reference: the queries
 * `viewer` and `repository`, the objects Repository, Tree, TreeEntry and Blob).
 */
export const withGraphql = (document: OpenApi): OpenApi => ({
  ...document,
  paths: {
    ...document.paths,
    '/graphql': {
      post: {
        operationId: 'graphql/query',
        parameters: [],
        requestBody: { required: true, content: { 'application/json': { schema: body } } },
        responses: { 200: { content: { 'application/json': { schema: { anyOf: [login, files, refused] } } } } }
      }
    }
  }
})
