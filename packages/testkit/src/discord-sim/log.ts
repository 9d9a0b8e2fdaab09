import type { IncomingMessage } from 'node:http'
import { readBody, type UploadedFile } from './body.ts'
import { parseJson } from './json.ts'
import type { Incoming } from './route.ts'

export interface LoggedRequest {
  method: string
  /** Holds the token of a simulated webhook. */
  path: string
  query: Readonly<Record<string, string>>
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  /** Parsed JSON, of `payload_json` for multipart; absent when there was none to read. */
  body?: unknown
  files: readonly UploadedFile[]
  /** Absent while unanswered and for a connection that a fault cut. */
  status?: number
  /** Milliseconds since the epoch. */
  at: number
}

export function logEntry({ method = '', url = '/', headers }: IncomingMessage, at: number): LoggedRequest {
  const { pathname, searchParams } = new URL(url, 'http://loopback')
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)])
  return { method, path: pathname, query: Object.fromEntries(searchParams), headers: Object.fromEntries(flat), files: [], at }
}

/** Adds the body to the log and hands the request on. */
export function received(entry: LoggedRequest, raw: Buffer): Incoming {
  const contentType = entry.headers['content-type'] ?? ''
  const body = raw.length > 0 ? readBody(contentType, raw) : undefined
  if (body && 'json' in body) Object.assign(entry, { body: body.json, files: body.files })
  else if (body) entry.body = parseJson(raw.toString())
  return { method: entry.method, path: entry.path, query: new URLSearchParams(entry.query), contentType, raw }
}
