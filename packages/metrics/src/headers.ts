/** The headers of a push as people write them: `name: value`, one a line. Other lines are left out. */
export const headersOf = (text = ''): Record<string, string> =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : []
    })
  )
