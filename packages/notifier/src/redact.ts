const mask = '***'
const shortestSecret = 4

/** Replaces every occurrence of the secrets, then whatever else looks like a credential. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(formsOf))].filter((form) => form.length >= shortestSecret).sort((a, b) => b.length - a.length)
  return (text) => redactCredentials(forms.reduce((left, form) => left.replaceAll(form, mask), text))
}

/** As written, inside JSON, and inside a URL. */
const formsOf = (secret: string) => [
  secret.trim(),
  JSON.stringify(secret.trim()).slice(1, -1),
  encodeURIComponent(secret.trim().toWellFormed())
]

// Each pattern starts with fixed letters and repeats one class only, so that a hostile text costs linear time.
const credentials: readonly [RegExp, string][] = [
  // Slashes as they are, as PHP writes them in JSON, and as they stand inside of another URL.
  [/(discord(?:app)?\.com(?:\\?\/|%2F)api(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?webhooks(?:\\?\/|%2F))[^\s"'<>)\]]+/gi, `$1${mask}`],
  [/((?:\/|%2F)webhooks(?:\\?\/|%2F))\d{5,25}(?:\\?\/|%2F)[\w-]+/gi, `$1${mask}`],
  [/(hooks\.slack(?:-gov)?\.com\/)[^\s"'<>)\]]+/gi, `$1${mask}`],
  [/(webhook\.office\.com\/|logic\.azure\.com(?::443)?\/)[^\s"'<>)\]]+/gi, `$1${mask}`],
  [/(:\/\/)[^\s/?#"'<>]*@/g, `$1${mask}@`],
  [/([?&](?:access_token|api_key|client_secret|key|password|secret|sig|signature|token)=)[^\s&"'<>]+/gi, `$1${mask}`],
  [/\b(bearer|geniekey) {1,4}[\w.~+/=-]{8,}/gi, `$1 ${mask}`],
  [/(authorization["']?: ?["']?(?:basic|token) {1,4})[\w.~+/=-]+/gi, `$1${mask}`],
  [/\b(?:gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255})/g, mask],
  [/\b(?:xox[a-z]-|xapp-)[\w-]{8,}/g, mask],
  [/\bwhsec_[\w+/=-]{8,}/g, mask],
  [/\b(?:glpat-[\w-]{20,64}|dckr_pat_[\w-]{20,64}|pypi-[\w-]{50,255}|npm_[A-Za-z0-9]{36})/g, mask],
  [/\b(?:sk-[\w-]{20,200}|sk_live_\w{10,200}|AIza[\w-]{35}|A[KS]IA[0-9A-Z]{16}\b)/g, mask],
  // A second beginning ends the first: else each of many would be read to the end.
  [/\beyJ(?:(?!-eyJ)[\w-]){10,2000}\.eyJ(?:(?!-eyJ)[\w-]){10,2000}\.[\w-]{10,2000}/g, mask]
]

/** Removes what looks like a webhook URL, a token, or a user and password in a URL, in linear time. */
export function redactCredentials(text: string): string {
  return credentials.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement), text)
}
