import { ActionError, parseYamlInput, quoted } from '@tocsin/action-kit'
import { type HealthEndpoint, healthSchemas } from '@tocsin/notifier'

const schemes = /^(?:https?|wss?|tcp|tls|dns):\/\/\S+$/

const most = 20

/** What the input `endpoints` names. @throws {ActionError} with the line of each problem. */
export async function endpointsIn(text: string): Promise<readonly HealthEndpoint[]> {
  const written = text.split('\n').map(bare)
  const lines = written.every(({ line }) => line === '' || isItem(line)) ? written.map(unlisted) : written
  const given = lines.filter(({ line }) => line !== '')
  if (given.some(({ line }) => /^[-{[]|^\w[\w-]*:(?:\s|$)/.test(line))) {
    const { endpointsSchema } = await healthSchemas()
    return parseYamlInput('endpoints', text, endpointsSchema)
  }
  const problems = given.flatMap(({ line, number }) => {
    const problem = problemOf(line)
    return problem === undefined ? [] : [`Input "endpoints", line ${number}: ${problem}${problem.endsWith('?') ? '' : '.'}`]
  })
  if (problems.length === 0) return given.map(({ line }) => ({ name: nameOf(line), url: line }))
  const hidden = problems.length - most
  throw new ActionError([...problems.slice(0, most), ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join('\n'), {
    fix: 'Give one URL per line, or a YAML list such as `- { name: api, url: "https://api.example.com/health" }`.'
  })
}

interface Line {
  line: string
  /** Counted from 1. */
  number: number
}

const bare = (written: string, index: number): Line => ({ line: written.trim().replace(/^#.*/, ''), number: index + 1 })

/** `- https://api.example.com`, also in quotes: a list of nothing but URLs. */
const isItem = (line: string) => /^-\s+(["']?)[a-z]+:\/\/[^\s"']+\1$/.test(line)

const unlisted = ({ line, number }: Line): Line => ({ line: line.replace(/^-\s+["']?|["']$/g, ''), number })

function problemOf(line: string): string | undefined {
  if (/,\s|,$|^[^?]*,\w+:\/\//.test(line)) return 'one URL per line, without commas'
  if (schemes.test(line)) return undefined
  if (/^[a-z]+:\/\/\S+\s/.test(line)) return 'one URL per line, with nothing behind it'
  // Nothing is repeated of what may hold a password or a key.
  const [, plain] = /^([a-z\d][\w-]*(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./-]*)?)$/i.exec(line) ?? []
  const guess = plain !== undefined && plain.length <= 200 ? `; did you mean https://${quoted(plain, 200)}?` : ''
  return `must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://${guess}`
}

/** `https://api.example.com/health?key=1` → `api.example.com/health`. */
function nameOf(written: string): string {
  const url = URL.parse(written)
  const name = url ? `${url.host}${url.pathname === '/' ? '' : url.pathname}` : written.replace(/^\w+:\/\//, '').replace(/[?#].*/, '')
  return name.slice(0, 80)
}
