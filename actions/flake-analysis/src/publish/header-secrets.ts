/** What must not be shown of headers, given as `name: value`, one a line: their values, and what follows a scheme such as `Bearer`. */
export const headerSecrets = (headers = ''): readonly string[] =>
  headers.split('\n').flatMap((line) => {
    const value = line.slice(line.indexOf(':') + 1).trim()
    return [...new Set([value, value.slice(value.lastIndexOf(' ') + 1)])].filter((one) => one !== '')
  })
