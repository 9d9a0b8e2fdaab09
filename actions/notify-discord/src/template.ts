import { ActionError } from '@tocsin/action-kit'
import { nearest, oneLine, type Span, type Text } from '@tocsin/notifier'

/** What `{{ name }}` may stand for. Values are untrusted: they are put in once and never read again. */
export type Variables = Readonly<Record<string, string>>

const variable = /\{\{\s{0,10}([\w.-]{1,60})\s{0,10}\}\}/

/** The literal parts are the author's Markdown, the values plain text. */
export function markdownOf(name: string, template: string, variables: Variables): Text {
  return parts(name, template, variables, (literal): Span => ({ markdown: literal })).filter((span) => span !== '')
}

/** The same for one line of plain text, such as a title. */
export const lineOf = (name: string, template: string, variables: Variables): string =>
  oneLine(parts(name, template, variables, (literal) => literal).join(''))

function parts<T>(name: string, template: string, variables: Variables, literal: (text: string) => T): (T | string)[] {
  const pieces = template.split(variable) // With one group, every second piece is a name.
  return pieces.map((piece, index) => (index % 2 === 0 ? (piece === '' ? '' : literal(piece)) : filledIn(name, piece, variables)))
}

const ofEvent = /^(?:inputs|payload)\./

function filledIn(input: string, name: string, variables: Variables): string {
  if (Object.hasOwn(variables, name)) return variables[name] ?? ''
  if (ofEvent.test(name)) return '' // The event at hand has no such value; that of another trigger may.
  const near = nearest(name, Object.keys(variables))
  throw new ActionError(`Input "${input}" uses the unknown variable "${name}"${near ? `; did you mean "${near}"?` : '.'}`, {
    fix: `Use one of: ${Object.keys(variables).join(', ')}; or inputs.<name> and payload.<name> of a dispatch.`
  })
}
