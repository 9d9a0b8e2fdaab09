import * as z from 'zod/mini'

const word = 'must be a word such as "@here" or an id in quotes'
const words = z.pipe(
  z.union([z.string(), z.array(z.string(word))], `${word}, or a list of them`),
  z.transform((given): readonly string[] => (Array.isArray(given) ? given : [given]))
)

/** A `mention` input that is a map. Loaded by the runs that have one: zod is a tenth of a start. */
export const mentionMapSchema = <Key extends string>(keys: readonly Key[]) => z.partialRecord(z.enum(keys), words)
