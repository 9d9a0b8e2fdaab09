import { ActionError, parseYamlInput } from '@tocsin/action-kit'
import { type HealthEndpoint, healthSchemas } from '@tocsin/notifier'

const schemes = /^(?:https?|wss?|tcp|tls|dns):\/\/\S+$/

/** What the input `endpoints` names. @throws {ActionError} with the line of each problem. */
export async function endpointsIn(text: string): Promise<readonly HealthEndpoint[]> {
  const lines = text.split('\n').map((line) => line.trim())
  const urls = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (urls.some((line) => /^[-{[]|^\w[\w-]*:(?:\s|$)/.test(line))) {
    const { endpointsSchema } = await healthSchemas()
    return parseYamlInput('endpoints', text, endpointsSchema)
  }
  const wrong = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !schemes.test(line))
  if (wrong === -1) return urls.map((url) => ({ name: nameOf(url), url }))
  throw new ActionError(
    `Input "endpoints", line ${wrong + 1}: must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://.`,
    { fix: 'Give one URL per line, or a YAML list such as `- { name: api, url: "https://api.example.com/health" }`.' }
  )
}

/** `https://api.example.com/health?key=1` → `api.example.com/health`. */
function nameOf(written: string): string {
  const url = URL.parse(written)
  const name = url ? `${url.host}${url.pathname === '/' ? '' : url.pathname}` : written.replace(/^\w+:\/\//, '').replace(/[?#].*/, '')
  return name.slice(0, 80)
}
