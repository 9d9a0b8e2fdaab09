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

/** Ends the reading of an input with what is wrong with it: `must be …`, without the value. */
export type Refuse = (complaint: string) => never

/** What a text means, or a refusal. `undefined` stands for an input that is unset, and an empty one is unset. */
export type Reader<T> = (text: string | undefined, refuse: Refuse) => T

export interface Field<T = unknown> extends InputFacts {
  read: Reader<T>
}

/** The inputs of an action by name: their types, checks, defaults and documentation in one place. */
export type Inputs = Readonly<Record<string, Field>>

type Value<F> = F extends Field<infer T> ? T : never
type Unset<I extends Inputs> = { [Name in keyof I]: undefined extends Value<I[Name]> ? Name : never }[keyof I]

export type Values<I extends Inputs> = { [Name in Exclude<keyof I, Unset<I>>]: Value<I[Name]> } & {
  [Name in Unset<I>]?: Value<I[Name]>
}

/** Names what an input means: `threshold: input(wholeNumber({ min: 1 }), { description: '…', default: '3' })`. */
export const input = <T>(read: Reader<T>, facts: InputFacts): Field<T> => ({ ...facts, read })

/** An input that must be set, if only by its default. */
export const required =
  <T>(read: (text: string, refuse: Refuse) => T): Reader<T> =>
  (text, refuse) =>
    text === undefined ? refuse('is required') : read(text, refuse)

/** An input that may be unset. */
export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (text, refuse) =>
    text === undefined ? undefined : read(text, refuse)

/** A default that only the runner can fill in. */
export function isExpression(text: string): boolean {
  return text.includes('${{')
}

class Refusal extends Error {}

/** What a field makes of a text: its value, or what is wrong with it. */
export function readField<T>(field: Pick<Field<T>, 'read'>, text: string | undefined): { value: T } | { complaint: string } {
  try {
    const value = field.read(text, (complaint) => {
      throw new Refusal(complaint)
    })
    return { value }
  } catch (error) {
    if (error instanceof Refusal) return { complaint: error.message }
    throw error
  }
}
