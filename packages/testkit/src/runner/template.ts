import { evaluate, type Scope, textOf } from './expression.ts'

type Part = { literal: string } | { expression: string }

/** Splits a text at its `${{ }}`; a `}}` inside a quoted string does not end one. */
export function parts(template: string): Part[] {
  const start = template.indexOf('${{')
  if (start < 0) return template === '' ? [] : [{ literal: template }]
  const end = closing(template, start + 3)
  const before: Part[] = start > 0 ? [{ literal: template.slice(0, start) }] : []
  return [...before, { expression: template.slice(start + 3, end).trim() }, ...parts(template.slice(end + 2))]
}

function closing(template: string, from: number): number {
  let quoted = false
  for (let at = from; at < template.length; at++) {
    if (template[at] === "'") quoted = !quoted
    else if (!quoted && template.startsWith('}}', at)) return at
  }
  throw new Error(
    `The expression is not closed. An unescaped \${{ sequence was found, but the closing }} sequence was not found: ${template}`
  )
}

/** A template that is one expression keeps its type; anything around it makes it a text. */
export function interpolate(template: string, scope: Scope): unknown {
  const pieces = parts(template)
  const [only] = pieces
  if (pieces.length === 1 && only && 'expression' in only) return evaluate(only.expression, scope)
  return pieces.map((piece) => ('literal' in piece ? piece.literal : textOf(evaluate(piece.expression, scope)))).join('')
}

export const interpolateText = (template: unknown, scope: Scope): string => textOf(expand(template, scope))

/** Interpolates every text of a tree, keys too. */
export function expand(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return interpolate(value, scope)
  if (Array.isArray(value)) return value.map((item) => expand(item, scope))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [interpolateText(key, scope), expand(item, scope)]))
}

/** A mapping of texts such as `env` or `with`, or an expression that gives one. */
export function expandTexts(value: unknown, scope: Scope): Record<string, string> {
  const expanded = expand(value ?? {}, scope)
  if (typeof expanded !== 'object' || expanded === null) return {}
  return Object.fromEntries(Object.entries(expanded).map(([key, item]) => [key, textOf(item)]))
}

/** An `if:` as the one expression the runner makes of it, so that text around `${{ }}` is always true. */
export function conditionOf(source: unknown): string {
  const text = textOf(source).trim()
  if (!text.includes('${{')) return text
  const pieces = parts(text)
  const [only] = pieces
  if (pieces.length === 1 && only && 'expression' in only) return only.expression
  const values = pieces.flatMap((piece) => ('expression' in piece ? [piece.expression] : []))
  return `format('${format(pieces)}'${values.map((value) => `, ${value}`).join('')})`
}

function format(pieces: readonly Part[]): string {
  let index = 0
  return pieces.map((piece) => ('literal' in piece ? piece.literal.replace(/[{}']/g, '$&$&') : `{${index++}}`)).join('')
}
