/** What ids are called on the page. */
export interface Names {
  users?: Readonly<Record<string, string>>
  roles?: Readonly<Record<string, string>>
  channels?: Readonly<Record<string, string>>
}
