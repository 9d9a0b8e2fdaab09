import { expect, test } from '@jest/globals'
import { slimOpenApi } from './slim-openapi.ts'
import { slimSchema } from './slim-schema.ts'

const schemas: [name: string, before: Parameters<typeof slimSchema>[0], after: unknown][] = [
  ['prose goes', { type: 'string', description: 'A', example: 'b', 'x-github': {} }, { type: 'string' }],
  [
    'a property may be called description',
    { properties: { description: { type: 'string', title: 'T' } } },
    { properties: { description: { type: 'string' } } }
  ],
  ['nullable becomes a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  ['a nullable enum takes null', { type: 'string', nullable: true, enum: ['a'] }, { type: ['string', 'null'], enum: ['a', null] }],
  [
    'an enum that has null keeps one',
    { type: 'string', nullable: true, enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] }
  ],
  ['nullable without a type', { nullable: true, $ref: '#/x' }, { anyOf: [{ type: 'null' }, { $ref: '#/x' }] }],
  ['nullable: false is nothing', { type: 'string', nullable: false }, { type: 'string' }],
  [
    'data is kept as it is',
    { enum: ['title'], default: { title: 1 }, required: ['title'] },
    { enum: ['title'], default: { title: 1 }, required: ['title'] }
  ],
  ['branches too', { oneOf: [{ type: 'integer', nullable: true }] }, { oneOf: [{ type: ['integer', 'null'] }] }]
]
test.each(schemas)('%s', (_, before, after) => expect(slimSchema(before)).toEqual(after))

const document = {
  openapi: '3.0.3',
  info: { version: '1.2.3', title: 'long' },
  paths: {
    '/a': {
      get: {
        operationId: 'a/get',
        summary: 'S',
        tags: ['x'],
        parameters: [{ $ref: '#/components/parameters/p' }],
        responses: {
          200: { description: 'D', content: { 'application/json': { schema: { $ref: '#/components/schemas/tree' }, examples: {} } } }
        }
      }
    },
    '/b': {
      get: { operationId: 'b/get', responses: {} },
      post: {
        operationId: 'b/post',
        requestBody: { required: true, content: {} },
        responses: { 404: { $ref: '#/components/responses/gone' } }
      }
    }
  },
  components: {
    parameters: { p: { name: 'p', in: 'query', description: 'D', schema: { type: 'string' } } },
    responses: { gone: { description: 'D' } },
    schemas: { tree: { properties: { child: { $ref: '#/components/schemas/tree' } } }, unused: {} }
  }
}

test('only the wanted operations stay, with all that they refer to', () => {
  expect(slimOpenApi(document, ['a/get', 'b/post'])).toEqual({
    openapi: '3.0.3',
    info: { title: 'Operations of the GitHub REST API', source: '@octokit/openapi 1.2.3, api.github.com.json', license: 'MIT' },
    paths: {
      '/a': {
        get: {
          operationId: 'a/get',
          parameters: [{ $ref: '#/components/parameters/p' }],
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/tree' } } } } }
        }
      },
      '/b': {
        post: {
          operationId: 'b/post',
          parameters: [],
          requestBody: { required: true, content: {} },
          responses: { 404: { $ref: '#/components/responses/gone' } }
        }
      }
    },
    components: {
      schemas: { tree: { properties: { child: { $ref: '#/components/schemas/tree' } } } },
      parameters: { p: { name: 'p', in: 'query', schema: { type: 'string' } } },
      responses: { gone: {} },
      headers: {}
    }
  })
})

test('an operation that is nowhere is said by name', () => {
  expect(() => slimOpenApi(document, ['a/get', 'c/get'])).toThrow('The document lacks c/get')
})
