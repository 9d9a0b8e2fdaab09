/** The suites that are open. */
export interface Suites {
  /** The names, outermost first; the same array for all cases of a suite. */
  path: readonly string[]
  /** Of the innermost that names its file. */
  file: string | undefined
  /** Of Playwright, of which the innermost is a file; '' where it has no name. */
  project?: string | undefined
  above: Suites | undefined
}

export const noSuites: Suites = { path: [], file: undefined, above: undefined }

export const inside = (above: Suites, name: string | undefined, file: string | undefined, project?: string): Suites => ({
  path: !project && !name ? above.path : [...above.path, ...(project ? [project] : []), ...(name ? [name] : [])],
  file: file ?? above.file,
  project,
  above
})
