/** What a report may hold; what is beyond is a problem of the file, and what came before is kept. */
export interface XmlLimits {
  /** Of the whole document. */
  bytes: number
  /** Elements inside each other. */
  depth: number
  attributes: number
  /** Of the name of an element or attribute. */
  nameBytes: number
  /** Of one tag with all its attributes, and of a DOCTYPE: as much is held in memory. */
  tagBytes: number
  /** Test cases of a report. */
  cases: number
}

/** Failure messages of some megabytes are met in attributes; files of gigabytes in nothing but attacks. */
export const xmlLimits: XmlLimits = {
  bytes: 2 ** 31,
  depth: 512,
  attributes: 1000,
  nameBytes: 1000,
  tagBytes: 16 * 2 ** 20,
  cases: 10_000_000
}
