import type { OpenApi, Schema } from './openapi.ts'

/** The GraphQL that is asked, word for word. */
const viewerQuery = 'query { viewer { login } }'

const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false
})

const login = object({ data: object({ viewer: object({ login: { type: 'string' } }) }) })

/** GraphQL is no part of the specification of the REST API: what is used of it, in the same words (docs.github.com/graphql/reference/queries). */
export const withGraphql = (document: OpenApi): OpenApi => ({
  ...document,
  paths: {
    ...document.paths,
    '/graphql': {
      post: {
        operationId: 'graphql/viewer',
        parameters: [],
        requestBody: { required: true, content: { 'application/json': { schema: object({ query: { enum: [viewerQuery] } }) } } },
        responses: { 200: { content: { 'application/json': { schema: login } } } }
      }
    }
  }
})
