type Partly<T> = { [K in keyof T]?: T[K] | undefined }

/** Only the keys that hold something, so that absent and undefined are one. */
export const known = <T extends object>(parts: Partly<T>): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>
