type Camel<Key extends string> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key

export type CamelKeys<T> = { [Key in keyof T as Camel<Key & string>]: Exclude<T[Key], undefined> }

/** `{ 'avatar-url': x, username: undefined }` → `{ avatarUrl: x }`. */
export function camelKeys<T extends object>(written: T): CamelKeys<T> {
  const entries = Object.entries(written).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.map(([key, value]) => [camel(key), value])) as CamelKeys<T>
}

const camel = (key: string) => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
