import type { OpenApi, OpenApiOperation } from './openapi.ts'

export interface Route {
  id: string
  method: string
  template: string
  operation: OpenApiOperation
  pattern: RegExp
  names: readonly string[]
}

export interface Match {
  route: Route
  /** Decoded. */
  params: Readonly<Record<string, string>>
}

/** Parameters that hold a path, a ref or a range of refs: GitHub takes their slashes as they are. */
const greedy = new Set(['path', 'ref', 'basehead', 'branch'])

/** Every operation of the document, those with more literal segments first, so that `/issues/comments/5` is no issue called `comments`. */
export function routesOf({ paths }: OpenApi): readonly Route[] {
  const routes = Object.entries(paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) => route(method.toUpperCase(), template, operation))
  )
  return routes.sort((a, b) => literals(b.template) - literals(a.template))
}

export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const route of routes) {
    const found = route.method === method ? route.pattern.exec(path) : null
    if (found) return { route, params: Object.fromEntries(route.names.map((name, at) => [name, decode(found[at + 1] ?? '')])) }
  }
  return undefined
}

function route(method: string, template: string, operation: OpenApiOperation): Route {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const source = template.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name: string) => (greedy.has(name) ? '(.*)' : '([^/]+)'))
  return { id: operation.operationId, method, template, operation, names, pattern: new RegExp(`^${source}$`) }
}

const literals = (template: string) => template.split('/').filter((segment) => segment && !segment.startsWith('{')).length

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
