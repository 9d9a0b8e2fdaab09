/** What a Discord client makes of Markdown: the constructs that do something, and the text a reader sees. */
export interface Reading {
  active: string[]
  shown: string
}

interface Rule {
  kind: string
  form: RegExp
  /** Only where a line begins. */
  line?: true
}

// A label may hold a `]` when another `]` follows before the next `[`, whatever backslash stands before it.
const label = String.raw`(?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*`

/** Written from the client's observable behaviour (simple-markdown and Discord's additions), apart from the escaper it judges. */
const rules: readonly Rule[] = [
  { kind: 'quote', form: /[^\S\n]*>(?:>>)?[^\S\n]/y, line: true },
  { kind: 'heading', form: /[^\S\n]*#{1,3}\s/y, line: true },
  { kind: 'subtext', form: /[^\S\n]*-#\s/y, line: true },
  { kind: 'list', form: /[^\S\n]*(?:[*+-]|\d+[.)])[^\S\n]+\S/y, line: true },
  { kind: 'block', form: /```[\s\S]*?\S[\s\S]*?```/y },
  { kind: 'escape', form: /\\([^0-9A-Za-z\s])/y },
  { kind: 'mention', form: /<(?:@[!&]?|#)\d+>/y },
  { kind: 'command', form: /<\/[^>:]+:\d+>/y },
  { kind: 'guide', form: /<id:\w+>/y },
  { kind: 'time', form: /<t:-?\d+(?::[tTdDfFsSR])?>/y },
  { kind: 'emoji', form: /<a?:\w+:\d+>/y },
  { kind: 'autolink', form: /<(?:https?:\/\/|mailto:|tel:|\+)[^\s>]*>/y },
  { kind: 'url', form: /(?:https?|steam|discord):\/\/[^\s<]+/y },
  { kind: 'link', form: new RegExp(String.raw`\[(${label})\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"][\s\S]*?['"])?\s*\)`, 'y') },
  { kind: 'code', form: /(`+)([\s\S]*?[^`])\1(?!`)/y },
  { kind: 'spoiler', form: /\|\|([\s\S]+?)\|\|/y },
  { kind: 'strike', form: /~~([\s\S]+?)~~(?!_)/y },
  { kind: 'underline', form: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y },
  { kind: 'strong', form: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y },
  { kind: 'emphasis', form: /\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|[^\\*])+?)\*(?!\*)/y }
]

/** Found in the raw text by Discord's servers, whatever Markdown is around it. */
const raw: readonly [kind: string, form: RegExp][] = [
  ['everyone', /@(?:everyone|here)/],
  ['raw mention', /<@[!&]?\d+>/],
  ['invite', /discord(?:app)?\.(?:gg|gift|new|com)/i],
  ['bidi', /[\u202a-\u202e\u2066-\u2069]/]
]

export function read(markdown: string): Reading {
  const reading = inlineOf(markdown)
  const found = raw.filter(([, form]) => form.test(markdown)).map(([kind]) => kind)
  return { active: [...reading.active, ...found], shown: reading.shown }
}

function inlineOf(markdown: string): Reading {
  const active: string[] = []
  let shown = ''
  for (let at = 0; at < markdown.length; ) {
    const match = firstMatch(markdown, at)
    if (match?.kind === 'escape') shown += match.text.slice(1)
    else if (match) {
      active.push(`${match.kind}: ${match.text}`)
      shown += match.text
    } else shown += markdown[at]
    at += match?.text.length ?? 1
  }
  return { active, shown }
}

function firstMatch(markdown: string, at: number): { kind: string; text: string } | undefined {
  const atLine = at === 0 || markdown[at - 1] === '\n'
  for (const { kind, form, line } of rules) {
    form.lastIndex = at
    const match = line && !atLine ? null : form.exec(markdown)
    if (match) return { kind, text: match[0] }
  }
  return undefined
}
