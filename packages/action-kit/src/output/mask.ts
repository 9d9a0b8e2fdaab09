import { redactor } from '@tocsin/notifier'
import { commandLine } from './command.ts'
import { writeOut } from './stdout.ts'

const shortestMask = 4
const shortestUrlPart = 16
const known = new Set<string>()
// Made once for all texts: a message has dozens of them.
let hideKnown = redactor([])

/** The lines of secrets, and for a URL the parts of it that are secret by themselves, longest first. */
export function maskForms(values: readonly string[]): string[] {
  // The runner masks every line of a multi-line value, so that a line `{` would blot out the whole log.
  const lines = values.flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim())
  const forms = lines.filter((line) => line.length >= shortestMask).flatMap(formsOf)
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

function formsOf(line: string): string[] {
  return [line, ...urlParts(line)].flatMap((form) => [form, encodeURIComponent(form.toWellFormed()), JSON.stringify(form).slice(1, -1)])
}

function urlParts(line: string): string[] {
  const url = /^https?:/i.test(line) ? URL.parse(line) : null
  if (!url) return []
  const secrets = [url.pathname + url.search, ...url.pathname.split('/'), ...url.searchParams.values(), url.password]
  return [url.href, ...secrets.filter((part) => part.length >= shortestUrlPart)]
}

/** Hides secrets from everything logged later, in each form in which they could appear. Off the runner nothing is printed. */
export function mask(values: readonly string[], hide: Hide = hideOnRunner): void {
  maskExactly(maskForms(values), hide)
}

type Hide = (forms: readonly string[]) => void

/** The same for a list that holds every form already. */
export function maskExactly(forms: readonly string[], hide: Hide = hideOnRunner): void {
  const fresh = forms.filter((form) => form.length >= shortestMask && !known.has(form))
  if (fresh.length === 0) return
  for (const form of fresh) known.add(form)
  hideKnown = redactor([...known])
  hide(fresh)
}

/** In one write: a webhook has dozens of forms. */
function hideOnRunner(forms: readonly string[]): void {
  if (process.env.GITHUB_ACTIONS === 'true') writeOut(forms.map((form) => commandLine('add-mask', form)).join(''))
}

/** A text without the secrets that `mask` was told of, nor anything that looks like a token or the path of a webhook. */
export function redact(text: string): string {
  return hideKnown(text)
}
