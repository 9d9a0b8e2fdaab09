/** The codes of an error, and of those that it stands for: with several addresses, node tells one for each. */
export function codesOf(error: unknown): readonly string[] {
  const { code, errors } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; errors?: unknown }
  const inner = Array.isArray(errors) ? errors.flatMap(codesOf) : []
  return inner.length > 0 ? inner : typeof code === 'string' ? [code] : []
}
