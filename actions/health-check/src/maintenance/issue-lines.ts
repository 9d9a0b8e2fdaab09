import { nearest } from '@tocsin/notifier'

const most = { characters: 4_000, lines: 30 }

const settings = {
  start: 'start',
  end: 'end',
  until: 'end',
  endpoints: 'endpoints',
  endpoint: 'endpoints',
  'time-zone': 'timeZone',
  timezone: 'timeZone',
  // As Upptime writes it.
  expecteddown: 'endpoints',
  expecteddegraded: 'endpoints'
} as const
export type Setting = (typeof settings)[keyof typeof settings]

export interface Line {
  /** `typo` for a name that is almost one of ours: taken for prose, it would leave out what was meant. */
  setting: Setting | 'typo'
  value: string
  /** Counted from 1. */
  number: number
  text: string
  /** Of a typo: the name that was probably meant. */
  guess?: string
}

type Said = Pick<Line, 'setting' | 'value' | 'guess'>

/** The lines before the first that is none of ours; `---` and the marks of a comment may stand around them, and of a list before them. */
export function linesOf(body: string): readonly Line[] {
  const found: Line[] = []
  let list = false
  for (const [index, whole] of body.slice(0, most.characters).split('\n', most.lines).entries()) {
    const text = whole.replace('<!--', '').replace('-->', '').trim()
    const item: Said | undefined = list ? itemOf(text) : undefined
    const said: Said | undefined = lineOf(text) ?? item
    list = said !== undefined && (said === item || (said.setting === 'endpoints' && said.value === ''))
    if (said) found.push({ ...said, text, number: index + 1 })
    else if (text !== '' && text !== '---') break
  }
  return found
}

/** `- api`, below `endpoints:`. */
function itemOf(text: string): Said | undefined {
  const value = /^[-*+] +(.*)$/.exec(text)?.[1]
  return value === undefined ? undefined : { setting: 'endpoints', value }
}

/** A name of ours before a colon, in whatever letters and marks: `**Start:** …`. */
function lineOf(text: string): Said | undefined {
  const colon = text.indexOf(':')
  const name = bare(text.slice(0, Math.max(0, colon)).replace(/^[-*+>] +/, '')).toLowerCase()
  const value = bare(text.slice(colon + 1))
  if (isKnown(name)) return { setting: settings[name], value }
  const guess = /^[a-z]+(?:[-_ ][a-z]+)?$/.test(name) ? nearest(name, Object.keys(settings)) : undefined
  return guess === undefined ? undefined : { setting: 'typo', value, guess }
}

const isKnown = (name: string): name is keyof typeof settings => Object.hasOwn(settings, name)

const bare = (text: string) =>
  text
    .trim()
    .replace(/^\*\*|\*\*$/g, '')
    .trim()
