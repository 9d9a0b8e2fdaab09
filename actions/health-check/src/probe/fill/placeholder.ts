/** `${NAME}` for a secret, `${name}` for what an earlier step captured; `$${…}` stands for itself. */
const placeholder = /\$(\$?)\{([A-Za-z_]\w{0,254})\}/g

/** The names in a text, in their order. */
export const namesInText = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].flatMap(([, doubled, name = '']) => (doubled ? [] : [name]))

/** Secrets are in capitals. */
export const isSecretName = (name: string): boolean => /^[A-Z_][A-Z0-9_]*$/.test(name)

/** The text with all values in place, in one pass: a value that looks like a placeholder stays as it is. */
export function fill(text: string, lookUp: (name: string) => string, encode: (value: string) => string = (value) => value): string {
  return text.replace(placeholder, (whole, doubled: string, name: string) => (doubled ? whole.slice(1) : encode(lookUp(name))))
}
