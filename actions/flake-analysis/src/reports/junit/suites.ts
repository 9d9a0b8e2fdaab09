/** The suites that are open. */
export interface Suites {
  /** The names, outermost first; the same array for all cases of a suite. */
  path: readonly string[]
  /** Of the innermost that names its file. */
  file: string | undefined
  above: Suites | undefined
}

export const noSuites: Suites = { path: [], file: undefined, above: undefined }

export const inside = (above: Suites, name: string | undefined, file: string | undefined): Suites => ({
  path: name === undefined || name === '' ? above.path : [...above.path, name],
  file: file ?? above.file,
  above
})
