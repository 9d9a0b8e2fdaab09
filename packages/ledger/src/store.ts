/** Texts by path; absent ones are undefined. */
export type Texts = Readonly<Record<string, string | undefined>>

/** What becomes of texts: `null` removes one, undefined leaves it as it is. */
export type Changes = Readonly<Record<string, string | null | undefined>>

/** How much it takes to read one of those that are there. */
export type BytesOf = (name: string) => number

/** Those that are wanted of the ones below a folder, which is a path without a slash at its end. */
interface Choice {
  under: string
  paths(there: readonly string[], bytesOf: BytesOf): readonly string[]
}

export type Paths = readonly string[] | Choice

/** A place for named texts that change together or not at all. */
export interface Store {
  /** A few seconds old at most. A text that was read or written before is read anew. */
  read(path: string): Promise<string | undefined>
  /** Several as they were at one moment, no older than `read` gives one. */
  readAll(paths: Paths): Promise<Texts>
  /**
   * Saves what `change` makes of the current texts of `paths` in one step, and gives back what was saved.
   * When another process was faster, `change` runs again on what that one wrote, and a choice is made anew.
   * What is there already is not written.
   */
  write(paths: Paths, change: (current: Texts) => Changes): Promise<Changes>
}

/** Those that are not there yet, or still. */
export const changesIn = (wanted: Changes, current: Texts): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([path, text]) =>
      text === undefined || text === current[path] || (text === null && current[path] === undefined) ? [] : [[path, text]]
    )
  )

/** The paths that are meant, where these ones are there. */
export const chosen = (paths: Paths, there: Iterable<string>, bytesOf: BytesOf): readonly string[] =>
  'under' in paths ? paths.paths([...there].filter((path) => path.startsWith(`${paths.under}/`)).toSorted(), bytesOf) : paths
