import { expect, test } from '@jest/globals'
import { type DiscordSim, folderWith, startDiscordSim } from '@tocsin/testkit'
import { lastMessage, notify } from './notify.fixture.ts'

const patienceMs = 30_000
const componentsV2 = 1 << 15

async function strictDiscord() {
  const discord = await startDiscordSim({ rateLimit: false })
  return Object.assign(discord, { [Symbol.asyncDispose]: discord.close })
}

/** Attempts of one step that keep one message, each in the layout it is told. */
function keeper(discord: DiscordSim) {
  const ledger = `file:${folderWith({})}`
  return (layout: string, runAttempt: number) =>
    notify({ webhook: discord.webhook(), runAttempt, with: { ledger, key: 'one', details: 'never', title: 'Live', layout } })
}

/** What stands in each message after each request: text, embed, box. */
const looks = (discord: DiscordSim) =>
  discord.messages().map((message) =>
    [...message.history, message].map(({ content, embeds, flags }) => ({
      content,
      embeds: embeds.map(({ title }) => title),
      box: (flags & componentsV2) !== 0
    }))
  )

test(
  'a plain message says what the step says, calls whom it names, and has no embed',
  async () => {
    await using discord = await strictDiscord()
    const words = { layout: 'text', content: '**{{ repository }}** is live: <https://example.com>', mention: 'role:7' }
    const result = await notify({ webhook: discord.webhook(), with: words })

    expect(result.exitCode).toBe(0)
    const { content, embeds, components, flags, pings } = lastMessage(discord)
    expect({ content, embeds, flags }).toEqual({ content: '<@&7> **octo/app** is live: <https://example.com>', embeds: [], flags: 0 })
    expect(JSON.stringify(components)).toContain('https://github.com/octo/app/')
    expect(pings.roles).toEqual(['7'])
    discord.assertClean()
  },
  patienceMs
)

test(
  'a failure that is told in text has its title, its words and the footer of the step',
  async () => {
    await using discord = await strictDiscord()
    const result = await notify({
      webhook: discord.webhook(),
      jobStatus: 'failure',
      with: { layout: 'text', footer: 'Nightly', details: 'never' }
    })

    expect(result.exitCode).toBe(0)
    expect(lastMessage(discord).content).toMatch(/^\*\*\[❌ CI failed on main\]\(<https:.*>\)\*\*\n[\s\S]*\n-# Nightly · P2 Medium: .*$/)
    discord.assertClean()
  },
  patienceMs
)

test(
  'one message changes between embed and text and into the newer layout; back from there, a new one is posted',
  async () => {
    await using discord = await strictDiscord()
    const tell = keeper(discord)
    const results = []
    for (const [index, layout] of ['embed', 'text', 'embed', 'text', 'components', 'text'].entries())
      results.push(await tell(layout, index + 1))

    const embed = { content: '', embeds: ['✅ Live'], box: false }
    const text = { content: expect.stringMatching(/^\*\*\[✅ Live\]\(<https:/), embeds: [], box: false }
    expect(looks(discord)).toEqual([[embed, text, embed, text, { content: '', embeds: [], box: true }], [text]])
    expect(results.map(({ exitCode }) => exitCode)).toEqual(Array.from({ length: 6 }, () => 0))
  },
  patienceMs
)

const png = { 'out/badge.png': 'not really a picture' }

test.each([
  ['embed', /"thumbnail":\{"url":"attachment:\/\/badge\.png"/],
  ['components', /"url":"attachment:\/\/badge\.png"/]
])(
  'a thumbnail of the workspace is attached and shown in the layout %s, with the footer of the step',
  async (layout, shown) => {
    await using discord = await strictDiscord()
    const given = { layout, thumbnail: 'out/badge.png', footer: 'Nightly of {{ branch }}' }
    const result = await notify({ webhook: discord.webhook(), workspace: folderWith(png), with: given })

    expect(result.exitCode).toBe(0)
    const { embeds, components, attachments } = lastMessage(discord)
    expect(attachments.map(({ filename }) => filename)).toEqual(['badge.png'])
    expect(JSON.stringify({ embeds, components })).toMatch(shown)
    expect(JSON.stringify({ embeds, components })).toContain('Nightly of main')
    discord.assertClean()
  },
  patienceMs
)
