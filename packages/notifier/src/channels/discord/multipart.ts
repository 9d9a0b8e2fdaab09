import type { HttpRequest } from '../../http.ts'
import { identity } from './endpoints.ts'
import type { Payload } from './payload.ts'
import type { DiscordFile } from './style.ts'

/** The body of a request and the header that goes with it: JSON, or multipart/form-data when there are files. */
export function encode(payload: Payload, files: readonly DiscordFile[]): Pick<HttpRequest, 'headers' | 'body'> {
  const json = JSON.stringify(payload)
  if (files.length === 0) return { headers: { ...identity, 'content-type': 'application/json' }, body: json }
  const boundary = boundaryFor([Buffer.from(json), ...files.map(({ bytes }) => view(bytes))])
  return { headers: { ...identity, 'content-type': `multipart/form-data; boundary=${boundary}` }, body: form(json, files, boundary) }
}

function form(json: string, files: readonly DiscordFile[], boundary: string): Uint8Array {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${json}`
  const parts = files.flatMap(({ name, bytes }, index) => [Buffer.from(fileHead(boundary, index, name)), view(bytes)])
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from(`\r\n--${boundary}--\r\n`)])
}

const fileHead = (boundary: string, index: number, name: string) =>
  `\r\n--${boundary}\r\nContent-Disposition: form-data; name="files[${index}]"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`

/**
 * The same for the same content, and found nowhere in it: each further digit is the one that follows least often, so at least nine
 * of ten places where the boundary still occurs are gone with every digit.
 */
function boundaryFor(contents: readonly Buffer[]): string {
  let boundary = 'tocsin-form-data'
  for (let following = digitsAfter(boundary, contents); following.total > 0; following = digitsAfter(boundary, contents)) {
    boundary += following.counts.indexOf(Math.min(...following.counts))
  }
  return boundary
}

function digitsAfter(text: string, contents: readonly Buffer[]): { total: number; counts: number[] } {
  const counts = Array.from({ length: 10 }, () => 0)
  let total = 0
  for (const content of contents) {
    for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
      const digit = (content[at + text.length] ?? 0) - 48
      if (counts[digit] !== undefined) counts[digit]++
      total++
    }
  }
  return { total, counts }
}

const view = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
