import type { Fetch } from './fetch.ts'

/**
 * Answers whose `body` is what it says, for Octokit's `parseSuccessResponseBody: false`. Octokit itself asks of each value whether it is a number
 * above 2^53, of which GitHub has none: that takes ten times as long as to read the JSON.
 */
export const readingData =
  (get: Fetch) =>
  async (...call: Parameters<Fetch>) => {
    const { body, ...response } = await get(...call)
    return {
      ...response,
      // Only of a success: the text of a failure is read by Octokit.
      get body() {
        return dataOf(body, response.headers.get('content-type'))
      }
    }
  }

/** The value of JSON, any other text as such, and bytes as they are; as Octokit, what is no JSON in spite of its type is text. */
function dataOf(body: Uint8Array, contentType = 'text/plain'): unknown {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  const text = () => Buffer.from(body.buffer, body.byteOffset, body.length).toString()
  if (jsonTypes.has(type.trim())) return jsonOr(text())
  const isText = type.startsWith('text/') || parameters.some((each) => /^\s*charset="?utf-8"?\s*$/.test(each))
  return isText ? text() : Uint8Array.from(body).buffer
}

const jsonTypes = new Set(['application/json', 'application/scim+json'])

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
