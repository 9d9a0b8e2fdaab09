export type Said =
  /** `current`: the primary key was there before. `primary`: what a step asks for. */
  | { kind: 'exact' | 'partial' | 'miss' | 'saved' | 'current' | 'primary'; key: string }
  /** `full`: whether it is the one that was asked for, where that is said. */
  | { kind: 'restored'; key: string; full?: boolean }
  /** Not found, without a key. */
  | { kind: 'unnamed'; text: string }
  | { kind: 'problem'; text: string }

/** One of these is in every line that says anything of a cache. */
export const hints: readonly string[] = [
  'Cache hit ',
  'Cache restored from key: ',
  'Cache found and can be restored',
  'Cache not found',
  'Cache saved with ',
  'Found cache for key: ',
  'ache is not found',
  'cache not found',
  'from cache key',
  'Restored from cache',
  'No cache found',
  'GitHub Actions cache',
  'Failed to restore',
  '  key: '
]

/** In the words of toolkit/cache, actions/cache, actions/setup-*, ruby, uv, Gradle, rust-cache and ccache; GitHub takes no key of more than 512 characters. */
const shapes: readonly [RegExp, (...groups: string[]) => Said][] = [
  [/^Cache hit for restore-key: (\S.{0,511})$/, (it) => ({ kind: 'partial', key: it })],
  [/^Cache hit for: (\S.{0,511})$/, (it) => ({ kind: 'exact', key: it })],
  [/^Cache hit occurred on the primary key (\S.{0,511}?),? not saving cache\.?$/, (it) => ({ kind: 'current', key: it })],
  [/^Cache saved with (?:the )?key: (\S.{0,511})$/, (it) => ({ kind: 'saved', key: it })],
  [
    /^(?:Cache restored|Cache found and can be restored|Found cache) (?:from|for) key: (\S.{0,511})$/,
    (it) => ({ kind: 'restored', key: it })
  ],
  [/^(?:uv )?cache restored from GitHub Actions cache with key: (\S.{0,511})$/, (it) => ({ kind: 'restored', key: it })],
  [/^Restored .{1,60} from cache key: (\S.{0,511})$/, (it) => ({ kind: 'restored', key: it })],
  [
    /^Restored from cache key "(\S.{0,511}?)"(?: full match: (true|false))?\.?$/,
    (it, full) => ({ kind: 'restored', key: it, ...(full && { full: full === 'true' }) })
  ],
  [/^No GitHub Actions cache found for key: (\S.{0,511})$/, (it) => ({ kind: 'miss', key: it })],
  // No key holds a comma: the first is the one that was asked for.
  [/^Cache not found for (?:input )?keys: ([^\s,][^,]{0,511})/, (it) => ({ kind: 'miss', key: it })],
  [/^Failed to restore cache entry\..{0,80} Input key: (\S.{0,511})$/, (it) => ({ kind: 'miss', key: it })],
  [/^((?:[\w.-]{1,40} )?[Cc]ache) is not found$/, (it) => ({ kind: 'unnamed', text: it.toLowerCase() })],
  [
    /^(?:(Gradle User Home cache) not found\b.{0,80}|No (cache) found\.?)$/,
    (gradle, it) => ({ kind: 'unnamed', text: (gradle ?? it ?? '').toLowerCase() })
  ],
  [/^Failed to restore: (\S.{0,300})/, (it) => ({ kind: 'problem', text: it })],
  [/^ {2}key: (\S.{0,511})$/, (it) => ({ kind: 'primary', key: it })]
]

/** What a line of a log says of a cache, if it says anything. */
export function said(text: string): Said | undefined {
  const line = text.trimEnd()
  for (const [shape, meaning] of shapes) {
    const match = shape.exec(line)
    if (match) return meaning(...match.slice(1))
  }
  return undefined
}
