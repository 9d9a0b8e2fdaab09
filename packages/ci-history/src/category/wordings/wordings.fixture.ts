/** What tools print when it is of a family, and what is like it and is not. */
export interface Wordings {
  known: readonly string[]
  others: readonly string[]
}
