import { clip } from '../../text/clip.ts'
import { plain } from './plain.ts'

const limits = { depth: 12, lines: 10, line: 200 }

/**
 * Discord's tree of field errors as lines such as `embeds[0].fields[3].value: Must be 1024 or fewer in length.`
 * https://docs.discord.com/developers/reference#error-messages
 */
export function flatten(tree: unknown, path = '', depth = 0): string[] {
  if (typeof tree === 'string') return [line(path, tree)]
  if (typeof tree !== 'object' || tree === null || depth > limits.depth) return []
  const lines: string[] = []
  for (const [key, value] of Object.entries(tree)) {
    lines.push(...(key === '_errors' ? own(value, path) : flatten(value, step(path, key), depth + 1)))
    if (lines.length >= limits.lines) break
  }
  return lines.slice(0, limits.lines)
}

function own(errors: unknown, path: string): string[] {
  if (!Array.isArray(errors)) return []
  const messages = errors.slice(0, limits.lines).map((error: unknown) => {
    const { message, code } = Object(error) as { message?: unknown; code?: unknown }
    return typeof message === 'string' ? message : String(code ?? 'invalid')
  })
  return messages.map((message) => line(path, message))
}

const line = (path: string, message: string) => clip(plain(path === '' ? message : `${path}: ${message}`), limits.line)

function step(path: string, key: string): string {
  if (/^\d{1,4}$/.test(key)) return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}
