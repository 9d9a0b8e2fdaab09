import { type Answer, invalidFormBody, refusals, refuse } from './answer.ts'
import { isRecord, type Json, parseJson } from './json.ts'
import { type Part, parseMultipart } from './multipart.ts'

/** 10 MiB for each file: https://docs.discord.com/developers/reference#uploading-files */
export const fileLimit = 10 * 1024 * 1024
const maxFiles = 10

export interface UploadedFile {
  /** The n of `files[n]`. */
  slot: string
  filename: string
  contentType: string
  data: Buffer
}

export interface Body {
  json: Json
  files: readonly UploadedFile[]
}

/** The body of a request to execute or edit, or the answer that Discord gives to one that it cannot read. */
export function readBody(contentType: string, raw: Buffer): Body | Answer {
  if (/^multipart\/form-data/i.test(contentType)) return ofMultipart(contentType, raw)
  if (!/^application\/json/i.test(contentType))
    return refuse(400, 50035, 'Expected "Content-Type" header to be one of {\'application/json\'}.')
  return ofJson(raw.toString(), [])
}

function ofMultipart(contentType: string, raw: Buffer): Body | Answer {
  const parts = parseMultipart(contentType, raw)
  if (!parts) return refuse(400, 50035, 'Invalid Form Body')
  const files = parts.filter(({ filename }) => filename !== undefined).map(fileOf)
  if (files.some(({ data }) => data.length > fileLimit)) return refusals.entityTooLarge()
  if (files.length > maxFiles) return tooManyFiles()
  return ofJson(payloadOf(parts), files)
}

const tooManyFiles = () =>
  invalidFormBody([{ path: ['files'], code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maxFiles} or fewer in length.` }])

function payloadOf(parts: readonly Part[]): string {
  const payload = parts.find(({ name }) => name === 'payload_json')
  if (payload) return payload.data.toString()
  return JSON.stringify(
    Object.fromEntries(parts.filter(({ filename }) => filename === undefined).map(({ name, data }) => [name, data.toString()]))
  )
}

function fileOf({ name, filename = '', contentType = 'application/octet-stream', data }: Part, index: number): UploadedFile {
  return { slot: /^files\[(\d+)\]$/.exec(name)?.[1] ?? String(index), filename, contentType, data }
}

function ofJson(text: string, files: readonly UploadedFile[]): Body | Answer {
  const json = parseJson(text)
  return isRecord(json) ? { json, files } : refusals.invalidJson()
}
