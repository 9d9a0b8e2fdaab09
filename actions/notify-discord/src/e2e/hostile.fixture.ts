import { expect } from '@jest/globals'
import { type DiscordSim, pageBody, pinged, type SimMessage, type StepResult } from '@tocsin/testkit'
import { everythingSaid, formsOf } from './notify.fixture.ts'

/** Stands at the beginning of every hostile text: a message that lost it no longer names its subject. */
export const marker = 'Subject42'

/** One trick each. */
export const tricks: Readonly<Record<string, string>> = {
  mentions:
    '@everyone @here <@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678> </ban:123456789012345678>',
  'masked links':
    '[log in](https://evil.example/phish) [a](<https://evil.example>) [](https://evil.example) ![x](https://evil.example/x.png)',
  'links that lie':
    '[https://github.com/octo/app](https://evil.example/phish) [github.com](https://evil.example) <a href="https://evil.example">https://github.com</a>',
  'links with a tail': '](https://evil.example) <https://evil.example> https://evil.example/@everyone discord.gg/evil',
  markdown:
    '\n# Heading\n> quote\n>>> all\n-# small\n- list\n1. list\n||spoiler|| **bold** __line__ ~~gone~~ *it* _it_ <t:1700000000:R> <:x:123456789012345678>',
  'code fences': '```\n@everyone\n``` ``` ` `` ```js',
  'workflow commands':
    '\n::set-output name=delivered::hacked\n::error::pwned\n::add-mask::passed\n##[error]pwned\n##vso[task.complete]pwned\n::stop-commands::x\r::error::pwned',
  'command files': '\nEOF\ndelivered=hacked\nskipped<<X\nhacked\nX\nghadelimiter_0\nhacked=1',
  templates:
    '{{ title }} {{ secret }} {{ env.DISCORD_WEBHOOK }} ${{ secrets.DISCORD_WEBHOOK }} <%= process.env %> ${7*7} #{7*7} {{constructor.constructor("return process")()}}',
  'terminal control': '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u0008\u009b31m',
  'bidirectional control': '\u202egpj.exe\u202c \u2066x\u2069 \u200f',
  'invisible characters': '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e',
  'broken characters': '\ud800 \udfff \uffff',
  'stacked accents': `e${'\u0301'.repeat(2_000)}`,
  'JSON that closes itself': '"}],"content":"@everyone","allowed_mentions":{"parse":["everyone"]},"x":[{"y":"',
  'HTML that closes itself': '</script><script>alert(1)</script><img src=x onerror=alert(1)> <!-- --> &lt;',
  'a table of its own': '| a | b |\n|---|---|\n| [x](https://evil.example) | ![](https://evil.example/x.png) |',
  'endless text': 'A'.repeat(70_000),
  'endless lines': 'line\n'.repeat(5_000),
  'endless emoji': '👩‍👩‍👧‍👦'.repeat(1_000)
}

export const everyTrick = Object.values(tricks).join(' ')

const allowedHosts = new Set(['github.com', '127.0.0.1'])
/** What turns text around, and what a terminal obeys. */
const controls = ['\u202a', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u0000', '\u0008', '\u001b', '\u009b']

/** Where a message leads, drawn by a reader that is not the one who escaped it; addresses that stand for themselves left out. */
function linksIn(message: SimMessage): readonly { label: string; leads: string }[] {
  const page = pageBody({ title: 'Test', channels: [{ name: 'x', messages: [message] }] })
  const links = page.matchAll(/<discord-link href="([^"]*)"[^>]*>([^<]*)|\burl="([^"]*)"/g)
  return Array.from(links, ([, href = '', label = '', url = '']) => ({ leads: href || url, label })).filter(
    ({ leads, label }) => !allowedHosts.has(hostOf(leads)) && addressOf(label) !== addressOf(leads)
  )
}

const hostOf = (text: string) => URL.parse(text)?.hostname ?? ''
const addressOf = (text: string) => URL.parse(text)?.href
const lies = ({ leads, label }: { label: string; leads: string }) => /\w\.\w/.test(label) && !label.includes(hostOf(leads))

interface Evidence {
  result: StepResult
  message: SimMessage
  discord: DiscordSim
  /** Bodies keep their links, as release notes need them; none may look like another one. All other texts have none. */
  bodies?: boolean
}

/** Nobody pinged, nothing active, no command obeyed, no secret told, and the subject named. */
export function expectHarmless({ result, message, discord, bodies }: Evidence): void {
  const sent = JSON.stringify([message.content, message.embeds, message.components, message.thread?.name])
  expect(pinged(message.pings)).toBe(false)
  expect(message.allowedMentions).toEqual({ parse: [] })
  expect(linksIn(message).filter((link) => !bodies || lies(link))).toEqual([])
  expect(JSON.parse(sent) as unknown).toEqual(JSON.parse(sent.toWellFormed()))
  expect(controls.filter((control) => sent.includes(JSON.stringify(control).slice(1, -1)))).toEqual([])
  expect(sent).toContain(marker)

  expect(result.exitCode).toBe(0)
  expect(result.annotations).toEqual([])
  expect(result.undeclaredOutputs).toEqual([])
  expect(JSON.parse(result.outputs.delivered ?? '')).toMatchObject([{ outcome: 'delivered' }])
  expect(result.env).toEqual({})
  expect(result.summary).not.toMatch(/<script|<img|\]\(https:\/\/evil/)
  const secrets = formsOf(discord.webhook())
  expect(secrets.filter((secret) => sent.includes(secret) || everythingSaid(result).includes(secret))).toEqual([])
  discord.assertClean()
}
