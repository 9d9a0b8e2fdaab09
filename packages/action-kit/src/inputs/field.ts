import * as z from 'zod/mini'

/** What an input is, apart from how its text is read. */
export interface InputFacts {
  /** One or two sentences for action.yml and the README. */
  description: string
  /** As text, as in action.yml. An expression such as `${{ github.token }}` is left to the runner. */
  default?: string
  /** Masked as soon as it is read, and never shown in a message. */
  secret?: boolean
  /** The cure when a required input is missing: `pass secrets.DISCORD_WEBHOOK`. */
  missing?: string
  /** Shown by the runner to whoever still sets it. */
  deprecated?: string
}

export type Inputs = z.ZodMiniObject

const registry = z.registry<InputFacts>()

/** Names what a field of an inputs schema means: `threshold: input(wholeNumber({ min: 1 }), { description: '…', default: '3' })`. */
export function input<S extends z.ZodMiniType>(schema: S, facts: InputFacts): S {
  // The registry goes by identity, and one schema may serve two inputs.
  const own = registry.has(schema) ? z.clone(schema) : schema
  registry.add(own, facts)
  return own
}

export function factsOf(schema: Inputs, name: string): InputFacts | undefined {
  const field = schema.shape[name]
  return field && registry.get(field)
}

/** A default that only the runner can fill in. */
export function isExpression(text: string): boolean {
  return text.includes('${{')
}

type Read<T> = (text: string, refuse: (problem: string) => never) => T

/** A field that is read from text. `refuse` ends the reading with what is wrong: `must be …`, without the value. */
export function textField<T>(read: Read<T>) {
  return reading((text, refuse) => (text === undefined ? refuse('must be text') : read(text, refuse)))
}

/** The same for a field that is empty when unset. */
export function optionalTextField<T>(read: Read<T>) {
  return reading((text = '', refuse) => read(text, refuse))
}

// One schema and no pipe of four: each costs a tenth of a millisecond at every start.
function reading<T>(read: (text: string | undefined, refuse: (problem: string) => never) => T) {
  return z.transform(
    (text: string | undefined, context): T =>
      read(text, (message) => {
        context.issues.push({ code: 'custom', message, input: text })
        return z.NEVER
      })
  )
}
