import type { Auth, Conditions, Expectations, RequestStep } from '@tocsin/notifier'
import { jsonPathProblem } from '../expect/json-path.ts'
import { patternProblem } from '../expect/pattern.ts'
import { partsOf } from './fill/fill-url.ts'
import { namesIn } from './fill/names.ts'
import { namesInText } from './fill/placeholder.ts'

/**
 * What is wrong with the steps of an endpoint and would only show when it is probed: names that are not among `allowed` or that no earlier
 * step captures, credentials that are empty, patterns and paths that cannot be read, addresses without what their scheme needs. Each as `step 2: <problem>`.
 */
export async function stepProblems(steps: readonly RequestStep[], allowed: readonly string[]): Promise<readonly string[]> {
  const problems = await Promise.all(
    steps.map(async (step, index) => {
      const captured = steps.slice(0, index).flatMap((earlier) => Object.keys(earlier.capture ?? {}))
      const found = [
        ...addressProblems(step),
        ...expectationProblems(step),
        ...nameProblems(step, allowed, captured),
        ...emptyProblems(step),
        ...leakProblems(step),
        ...(await languageProblems(step))
      ]
      return found.map((problem) => (steps.length > 1 ? `step ${index + 1}: ${problem}` : problem))
    })
  )
  return problems.flat()
}

function addressProblems({ url, resolver }: RequestStep): readonly string[] {
  if (/^tcp:/.test(url) && !/^tcp:\/\/[^/?#]*:(?:\d+|\$\{\w+\})\/?$/.test(url))
    return ['a tcp:// address needs a port, such as tcp://db.example.com:5432']
  if (!/^dns:/.test(url) && resolver !== undefined) return ['resolver is of dns:// addresses alone']
  return []
}

/** What can be expected, by scheme. */
const expectable: readonly (readonly [RegExp, readonly (keyof Expectations)[]])[] = [
  [/^https?:/, ['status', 'headers', 'body', 'json', 'size', 'tls', 'certificateDays']],
  [/^wss?:/, ['status', 'message', 'tls', 'certificateDays']],
  [/^tcp:/, ['message']],
  [/^tls:/, ['message', 'tls', 'certificateDays']],
  [/^dns:/, ['answer']]
]

function expectationProblems({ url, expect = {} }: RequestStep): readonly string[] {
  const [, known = []] = expectable.find(([scheme]) => scheme.test(url)) ?? []
  const unknown = (Object.keys(expect) as (keyof Expectations)[]).filter((name) => !known.includes(name))
  const written = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  return unknown.map((name) => `${url.split(':', 1)[0]}:// has no ${written(name)} to expect (it has ${known.map(written).join(', ')})`)
}

function nameProblems(step: RequestStep, allowed: readonly string[], captured: readonly string[]): readonly string[] {
  const { secrets, captures } = namesIn(step)
  return [
    ...secrets
      .filter((name) => !allowed.includes(name))
      .map((name) => `\${${name}} is not declared: add ${name} to \`secrets:\` under \`health:\` in the file, or to the input \`secrets\``),
    ...captures
      .filter((name) => !captured.includes(name))
      .map((name) => `\${${name}} is captured by no earlier step; secrets are written in capitals, and $\${${name}} stands for itself`)
  ]
}

/** What `${{ secrets.NOPE }}` leaves of a secret that is not set. */
function emptyProblems({ headers = {}, auth }: RequestStep): readonly string[] {
  const empty = [
    ...Object.entries(headers).flatMap(([name, value]) =>
      /^(?:(?:bearer|basic|token) *)?$/i.test(value.trim()) ? [`the header ${name}`] : []
    ),
    ...emptyOf(auth)
  ]
  return empty.map((what) => `${what} is empty, as a secret is that does not exist; pass it under \`env:\`, and write it as \${NAME}`)
}

function emptyOf(auth: Auth | undefined): readonly string[] {
  const isEmpty = (text: string) => text.trim() === ''
  if (auth?.type === 'bearer' && isEmpty(auth.token)) return ['token']
  if (auth?.type === 'oauth2' && isEmpty(auth.clientSecret)) return ['client-secret']
  // A key in the place of the user needs no password.
  return auth?.type === 'basic' && isEmpty(auth.password) && namesInText(auth.username).length === 0 ? ['password'] : []
}

/** Whoever answered the earlier step would choose who gets the secrets of this one. Below a domain that is written out it cannot. */
function leakProblems(step: RequestStep): readonly string[] {
  const [secret] = namesIn(step).secrets
  const urls = [step.url, ...(step.auth?.type === 'oauth2' ? [step.auth.tokenUrl] : [])]
  const chosen = urls.map(hostChosenBy).find((name) => name !== undefined)
  if (chosen === undefined || secret === undefined) return []
  return [
    `\${${chosen}} was captured and chooses the host that \${${secret}} is sent to; write the host out, as in \${${chosen}}.example.com`
  ]
}

function hostChosenBy(url: string): string | undefined {
  const host = partsOf(url).host.replace(/:(?:\d+|\$\{\w+\})$/, '')
  const [, name, domain = ''] = /\$\{([a-z]\w*)\}([^}]*)$/.exec(host) ?? []
  return /^\.[^.]+\.[^.]/.test(domain) ? undefined : name
}

async function languageProblems({ expect = {}, capture = {} }: RequestStep): Promise<readonly string[]> {
  const patterns = conditionsOf(expect).flatMap(({ matches, notMatches }) => [matches, notMatches].filter((each) => each !== undefined))
  const paths = [...Object.keys(expect.json ?? {}), ...Object.values(capture).filter((source) => !source.startsWith('header:'))]
  const told = await Promise.all([
    ...patterns.map(async (pattern) => prefixed(JSON.stringify(pattern), await patternProblem(pattern))),
    ...paths.map(async (path) => prefixed(JSON.stringify(path), await jsonPathProblem(path)))
  ])
  return told.filter((each) => each !== undefined)
}

const prefixed = (text: string, problem: string | undefined) => (problem === undefined ? undefined : `${text} ${problem}`)

const conditionsOf = ({ headers = {}, json = {}, body = {}, message = {} }: Expectations): readonly Conditions[] => [
  ...Object.values(headers),
  ...Object.values(json),
  body,
  message
]
