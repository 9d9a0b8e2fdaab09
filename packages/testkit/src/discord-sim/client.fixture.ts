import { isRecord, type Json, parseJson } from './json.ts'

export interface Reply {
  status: number
  headers: Headers
  body: Json
}

/** Sends one request to a simulator, for tests of the simulators themselves. */
export async function send(method: string, url: string, body?: unknown): Promise<Reply> {
  const form = body instanceof FormData
  const init =
    body === undefined ? {} : { body: form ? body : JSON.stringify(body), headers: form ? {} : { 'content-type': 'application/json' } }
  const answer = await fetch(url, { method, ...init })
  const json = parseJson(await answer.text())
  return { status: answer.status, headers: answer.headers, body: isRecord(json) ? json : {} }
}

/** A multipart body as Discord's clients build it. */
export function multipart(payload: unknown, files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): FormData {
  const form = new FormData()
  form.set('payload_json', JSON.stringify(payload))
  for (const [index, [name, data]] of Object.entries(files).entries()) form.set(`files[${index}]`, new Blob([data]), name)
  return form
}
