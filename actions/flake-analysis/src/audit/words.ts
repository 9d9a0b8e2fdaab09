/** A set of words that are written with space between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
