import { readFile, writeFile } from 'node:fs/promises'
import { operations } from './github-operations.ts'
import { isObject, type Json, type JsonObject, mapValues, slimSchema } from './slim-schema.ts'

const kinds = ['schemas', 'parameters', 'responses', 'headers'] as const
const methods = ['get', 'post', 'put', 'patch', 'delete']

/** The given operations of an OpenAPI document with all that they refer to, and nothing else. */
export function slimOpenApi(document: JsonObject, wanted: readonly string[]): JsonObject {
  const paths = pickPaths(objectAt(document, 'paths'), new Set(wanted))
  const info = objectAt(document, 'info')
  return {
    openapi: document.openapi ?? '',
    info: {
      title: 'Operations of the GitHub REST API',
      source: `@octokit/openapi ${info.version}, api.github.com.json`,
      license: 'MIT'
    },
    paths,
    components: pickComponents(objectAt(document, 'components'), paths)
  }
}

function pickPaths(paths: JsonObject, wanted: Set<string>): JsonObject {
  const picked: JsonObject = {}
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue
    const kept = Object.entries(item).filter(([method, it]) => methods.includes(method) && wanted.has(operationId(it)))
    for (const [, it] of kept) wanted.delete(operationId(it))
    if (kept.length > 0) picked[path] = mapValues(Object.fromEntries(kept), slimOperation)
  }
  if (wanted.size > 0) throw new Error(`The document lacks ${[...wanted].join(', ')}`)
  return picked
}

const operationId = (operation: Json): string => (isObject(operation) ? String(operation.operationId) : '')

function slimOperation(operation: Json): Json {
  if (!isObject(operation)) return operation
  const { operationId: id = '', parameters = [], requestBody, responses = {} } = operation
  const body: JsonObject = isObject(requestBody) ? { requestBody: slimMessage(requestBody) } : {}
  const answers = isObject(responses) ? mapValues(responses, slimMessage) : {}
  return { operationId: id, parameters: slimSchema(parameters), ...body, responses: answers }
}

/** A request body or a response: its schemas by media type. */
function slimMessage(message: Json): Json {
  if (!isObject(message) || '$ref' in message) return message
  const { required, content } = message
  const media = isObject(content)
    ? { content: mapValues(content, (it) => (isObject(it) ? { schema: slimSchema(it.schema ?? {}) } : it)) }
    : {}
  return { ...(required === undefined ? {} : { required }), ...media }
}

function pickComponents(components: JsonObject, paths: JsonObject): JsonObject {
  const picked: Record<string, JsonObject> = {}
  const queue = [...refsOf(paths)]
  for (const ref of queue) {
    const [kind = '', name = ''] = ref.replace('#/components/', '').split('/')
    const group = picked[kind] ?? {}
    picked[kind] = group
    if (Object.hasOwn(group, name)) continue
    const found = objectAt(components, kind)[name]
    if (found === undefined) throw new Error(`The document lacks ${ref}`)
    const slim = kind === 'responses' ? slimMessage(found) : slimSchema(found)
    group[name] = slim
    queue.push(...refsOf(slim))
  }
  return Object.fromEntries(kinds.map((kind) => [kind, sorted(picked[kind] ?? {})]))
}

const refsOf = (value: Json): Set<string> => new Set([...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref))

const sorted = (object: JsonObject): JsonObject => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  if (!isObject(value)) throw new Error(`The document has no "${key}"`)
  return value
}

// The package is 415 MB: install it in a folder outside of this repository and pass the path of its file.
if (import.meta.main) {
  const [source] = process.argv.slice(2)
  if (!source) throw new Error('Usage: npx node scripts/slim-openapi.ts <api.github.com.json of @octokit/openapi>')
  const slim = slimOpenApi(JSON.parse(await readFile(source, 'utf8')), operations)
  const target = new URL('../packages/testkit/fixtures/github-openapi.json', import.meta.url)
  await writeFile(target, `${JSON.stringify(slim)}\n`)
}
