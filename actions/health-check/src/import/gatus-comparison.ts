/** One condition of Gatus, such as `len([BODY].data) < 5`, in its parts. */
export interface Comparison {
  subject: string
  /** Behind `[BODY]`. */
  path: string
  operator: string
  value: string
  /** `len` or `has`. */
  wrap?: string | undefined
}

const longest = 1_000

export function parsed(condition: string): Comparison | undefined {
  if (condition.length > longest) return undefined
  const [, wrap, subject = '', path = '', operator = '', value = ''] =
    /^(?:(len|has)\()?\[([A-Z_]+)\]((?:\.|\[)[^\s)]*)?\)? *(==|!=|<=|>=|<|>) *(.*)$/.exec(condition.trim()) ?? []
  return subject ? { subject, path, operator, value: value.trim(), wrap } : undefined
}

/** Nothing where a text is no number: an age such as `5m` is none. */
export const numberIn = (text: string): number | undefined => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined)

export function literal(text: string): string | number | boolean | null {
  const words: Record<string, boolean | null> = { true: true, false: false, null: null }
  return numberIn(text) ?? (Object.hasOwn(words, text) ? (words[text] ?? null) : text)
}

/** The values of `any(a, b)`. */
export const anyOf = (value: string): readonly string[] | undefined =>
  /^any\((.*)\)$/
    .exec(value)?.[1]
    ?.split(',')
    .map((one) => one.trim())

/** The pattern of `pat(*a*)`, where `*` stands for any text. */
export function patternIn(value: string): string | undefined {
  const glob = /^pat\((.*)\)$/.exec(value)?.[1]
  if (glob === undefined) return undefined
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return `(?s)^${parts.join('.*')}$`
}
