/** Shapes of secrets that a log may show although the runner did not know them, or that cleaning put together again. */
const tokens = new RegExp(
  [
    String.raw`\bgh[pousr]_[A-Za-z0-9]{20,255}`,
    String.raw`\bgithub_pat_\w{20,255}`,
    String.raw`\bglpat-[\w-]{20,64}`,
    String.raw`\bxox[abeoprs]-[\w-]{10,255}`,
    String.raw`\bsk-[\w-]{20,200}`,
    String.raw`\bsk_live_\w{10,200}`,
    String.raw`\bnpm_[A-Za-z0-9]{36}`,
    String.raw`\bpypi-[\w-]{50,255}`,
    String.raw`\bdckr_pat_[\w-]{20,64}`,
    String.raw`\bA[KS]IA[0-9A-Z]{16}\b`,
    String.raw`\bAIza[\w-]{35}`,
    String.raw`\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,2000}\.[\w-]{10,2000}`,
    String.raw`(?<=/api(?:/v\d{1,2})?/webhooks/)\d{5,25}/[\w-]{20,200}`,
    String.raw`(?<=hooks\.slack\.com/)[\w/-]{10,200}`,
    String.raw`(?<=://)[^\s/@:]{0,200}:[^\s/@]{1,200}(?=@)`,
    String.raw`(?<=\b[Aa]uthorization: {0,4}(?:[Bb]asic|[Bb]earer|[Tt]oken) )[\w.~+/=-]{8,2000}`,
    String.raw`(?<=\b[Bb]earer )[\w.~+/=-]{16,2000}`
  ].join('|'),
  'g'
)

const hints =
  /gh[pousr]_|github_pat_|glpat-|xox|sk[-_]|npm_|pypi-|dckr_pat_|A[KS]IA|AIza|eyJ|webhooks?\/|hooks\.slack|:\/\/[^\s/]{0,200}:|uthorization:|earer /

/** Text with `***` in place of what has the shape of a token, a webhook or a password in a URL. */
export const maskTokens = (text: string): string => (hints.test(text) ? text.replace(tokens, '***') : text)
