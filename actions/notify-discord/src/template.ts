import { nearest, oneLine, type Span, type Text } from '@tocsin/notifier'

/** What `{{ name }}` may stand for. Values are untrusted: they are put in once and never read again. */
export type Variables = Readonly<Record<string, string>>

const variable = /\{\{\s{0,10}([\w.-]{1,60})\s{0,10}\}\}/

/** The literal parts are the author's Markdown, the values plain text. */
export function markdownOf(template: string, variables: Variables): Text {
  return parts(template, variables, (literal): Span => ({ markdown: literal })).filter((span) => span !== '')
}

/** The same for one line of plain text, such as a title. */
export const lineOf = (template: string, variables: Variables): string => oneLine(parts(template, variables, (literal) => literal).join(''))

function parts<T>(template: string, variables: Variables, literal: (text: string) => T): (T | string)[] {
  const pieces = template.split(variable) // With one group, every second piece is a name.
  return pieces.map((piece, index) => (index % 2 === 0 ? (piece === '' ? '' : literal(piece)) : filledIn(piece, variables)))
}

/** An unknown name stays as it stands: at 3 a.m. a message with a mistake in it is worth more than none. */
function filledIn(name: string, variables: Variables): string {
  if (Object.hasOwn(variables, name)) return variables[name] ?? ''
  return ofEvent.test(name) ? '' : `{{ ${name} }}`
}

/** What a dispatch was given. The event at hand may have no such value; that of another trigger has. */
const ofEvent = /^(?:inputs|payload)\./

/** A warning for each unknown variable in the template of an input. */
export function unknownVariables(templates: Readonly<Record<string, string | undefined>>, variables: Variables): readonly string[] {
  return Object.entries(templates).flatMap(([input, template = '']) =>
    namesIn(template)
      .filter((name) => !Object.hasOwn(variables, name) && !ofEvent.test(name))
      .map((name) => problem(input, name, Object.keys(variables)))
  )
}

const namesIn = (template: string) => template.split(variable).filter((_, index) => index % 2 === 1)

function problem(input: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const guess = near ? `; did you mean "${near}"?` : '.'
  return `Input "${input}" uses the unknown variable "${name}"${guess}\n→ Use one of: ${known.join(', ')}; or inputs.<name> and payload.<name> of a dispatch.`
}
