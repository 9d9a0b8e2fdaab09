import type { ServerResponse } from 'node:http'
import type { Answer } from '../call.ts'

/** Whether the answer is in a media type that the specification gives no schema for. */
export const isText = ({ headers }: Answer): boolean => headers?.['content-type'] !== undefined

export const contentOf = ({ body }: Pick<Answer, 'body'>): string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? '' : JSON.stringify(body)

export function send(response: ServerResponse, { status, body, content = contentOf({ body }), headers }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, 'x-github-media-type': 'github.v3; format=json', ...headers })
  response.end(content)
}
