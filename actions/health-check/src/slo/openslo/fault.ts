/** What cannot be taken over, at a path in the document of the SLO. */
export interface OpenFault {
  path: readonly (string | number)[]
  what: string
}

/** What was read, or why it could not be. */
export type Read<T> = { value: T } | { faults: readonly OpenFault[] }

export const fault = (path: OpenFault['path'], what: string): { faults: readonly OpenFault[] } => ({ faults: [{ path, what }] })

export const faultsIn = (...reads: readonly Read<unknown>[]): readonly OpenFault[] =>
  reads.flatMap((read) => ('faults' in read ? read.faults : []))
