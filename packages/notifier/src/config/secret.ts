import type { WrittenText } from '../yaml/document.ts'
import type { Problem } from '../yaml/problem.ts'

/** Shapes of what must stay out of a file; each matches in linear time. */
const shapes: readonly (readonly [what: string, shape: RegExp])[] = [
  ['a Discord webhook URL', /discord(?:app)?\.com\/api\/(?:v\d{1,3}\/)?webhooks\/\d/i],
  ['a Slack webhook URL', /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\//i],
  ['a Teams workflow URL', /(?:\.logic\.azure\.com|\.powerplatform\.com|webhook\.office\.com|outlook\.office\.com)(?::\d{1,5})?\//i],
  ['a GitHub token', /\b(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9]{20})/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10}/],
  ['a signing secret', /\bwhsec_[A-Za-z0-9+/]{16}/],
  ['a private key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],
  ['a URL with a password', /\bhttps?:\/\/[^\s/?#@]{1,256}@/i]
]

/** What kind of secret a text looks like; absent when it does not. */
const secretIn = (text: string): string | undefined => shapes.find(([, shape]) => shape.test(text))?.[0]

/** Where a text holds a secret. */
export const secretsIn = (texts: readonly WrittenText[]): readonly Problem[] =>
  texts.flatMap(({ text, offset }) => {
    const secret = secretIn(text)
    return secret ? [{ offset, what: `${secret} must never be in this file: ${cure}`, kind: 'written' }] : []
  })

const cure = 'keep it in a secret, pass that as an environment variable and write the name of the variable here'
