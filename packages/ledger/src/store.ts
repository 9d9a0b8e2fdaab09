/** Texts by path; absent ones are undefined. */
export type Texts = Readonly<Record<string, string | undefined>>

/** A place for named texts that change together or not at all. */
export interface Store {
  /** A few seconds old at most. A text that was read or written before is read anew. */
  read(path: string): Promise<string | undefined>
  /**
   * Saves what `change` makes of the current texts of `paths` in one step, and gives back what was saved.
   * When another process was faster, `change` runs again on what that one wrote. What is there already is not written.
   */
  write(paths: readonly string[], change: (current: Texts) => Texts): Promise<Texts>
}

/** Those that are not there yet. */
export const changesIn = (wanted: Texts, current: Texts): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(wanted).flatMap(([path, text]) => (text === undefined || text === current[path] ? [] : [[path, text]])))
