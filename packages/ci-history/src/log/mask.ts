import { redactCredentials } from '@tocsin/notifier'

/** A log has millions of lines, and few of them hold anything like a credential. */
const hints =
  /gh[pousr]_|github_pat_|glpat-|xox|xapp-|sk[-_]|npm_|pypi-|dckr_pat_|A[KS]IA|AIza|eyJ|whsec_|webhooks?(?:[/.\\]|%2[Ff])|hooks\.slack|logic\.azure|:\/\/[^\s/]{0,200}[:@]|uthorization|earer |eniekey |[?&][a-z_]{3,20}=/

/** Text with `***` in place of what has the shape of a token, a webhook or a password in a URL. */
export const maskTokens = (text: string): string => (hints.test(text) ? redactCredentials(text) : text)
