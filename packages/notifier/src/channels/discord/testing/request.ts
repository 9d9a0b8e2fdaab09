import type { HttpRequest } from '../../../http.ts'
import { isRecord } from './walk.ts'

export interface Part {
  headers: string
  bytes: Buffer
}

/** The payload and the files of a request, read as a server would. */
export function decode({ headers, body = '' }: HttpRequest): { payload: Record<string, unknown>; files: Part[] } {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1]
  if (boundary === undefined) return { payload: object(String(body)), files: [] }
  const [first, ...files] = partsOf(Buffer.from(body), boundary)
  if (!first?.headers.includes('name="payload_json"')) throw new Error('payload_json must come first')
  return { payload: object(first.bytes.toString()), files }
}

function partsOf(body: Buffer, boundary: string): Part[] {
  const text = body.toString('latin1')
  const sections = text.split(`--${boundary}`)
  if (sections[0] !== '' || sections.at(-1) !== '--\r\n') throw new Error('not framed by the boundary')
  return sections.slice(1, -1).map((section) => {
    const at = section.indexOf('\r\n\r\n')
    return { headers: section.slice(2, at), bytes: Buffer.from(section.slice(at + 4, -2), 'latin1') }
  })
}

function object(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json)
  if (!isRecord(value)) throw new Error('not an object')
  return value
}
