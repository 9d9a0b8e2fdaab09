/** Texts by path; absent ones are undefined. */
export type Texts = Readonly<Record<string, string | undefined>>

/** A place for named texts that change together or not at all. */
export interface Store {
  read(path: string): Promise<string | undefined>
  /**
   * Saves what `change` makes of the current texts of `paths` in one step, and gives back what was saved.
   * When another process was faster, `change` runs again on what that one wrote.
   */
  write(paths: readonly string[], change: (current: Texts) => Texts): Promise<Texts>
}
