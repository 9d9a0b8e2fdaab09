/** The last part of a path of any system: where a build was done differs from run to run. */
export const baseName = (path: string): string => path.slice(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')))

/** The name of a test without that of its class before it. */
export const withoutClass = (name: string, className: string): string =>
  className !== '' && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name

/** Takes `Shop.CartTests.Adds(1.5)` apart, whose class nobody names. */
export function splitName(fullName: string): { className: string; name: string } {
  const bracket = fullName.indexOf('(')
  const dot = fullName.lastIndexOf('.', bracket === -1 ? fullName.length : bracket)
  return { className: fullName.slice(0, Math.max(0, dot)), name: fullName.slice(dot + 1) }
}
