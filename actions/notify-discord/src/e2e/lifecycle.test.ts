import { expect, test } from '@jest/globals'
import { gitServer, missingGit } from '@tocsin/ledger/git-server'
import { type DiscordSim, type DiscordSimOptions, folderWith, startDiscordSim, tooManyRequests } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { type Asked, embedOf, formsOf, lastMessage, leaksOf, notify, receiptsOf } from './notify.fixture.ts'

const patienceMs = 30_000

async function discordWith(options: DiscordSimOptions = {}) {
  const discord = await startDiscordSim({ rateLimit: false, ...options })
  return Object.assign(discord, { [Symbol.asyncDispose]: discord.close })
}

const quiet = { details: 'never' }

/** A job that keeps one message in a folder, run after run. */
function keeper(discord: DiscordSim, given: Readonly<Record<string, string>> = {}) {
  const ledger = `file:${folderWith({})}`
  return ({ with: more, ...asked }: Asked = {}) =>
    notify({ webhook: discord.webhook(), with: { ...quiet, ledger, key: 'ci {{ branch }}', ...given, ...more }, ...asked })
}

const titles = (discord: DiscordSim) => discord.messages().map(({ embeds, deleted }) => `${deleted ? 'deleted: ' : ''}${embeds[0]?.title}`)

test(
  'started, failed, passed on the re-run: one message tells it all',
  async () => {
    await using discord = await discordWith()
    const tell = keeper(discord)

    const started = await tell({ with: { status: 'started' } })
    const failed = await tell({ jobStatus: 'failure' })
    const passed = await tell({ runAttempt: 2 })

    const [message] = discord.messages()
    expect(discord.messages()).toHaveLength(1)
    expect([...(message?.history ?? []), message].map((version) => version?.embeds[0]?.title)).toEqual([
      '⏳ CI is running on main',
      '❌ CI failed on main',
      '✅ CI passed on main'
    ])
    expect([started, failed, passed].map(({ outputs }) => outputs['message-id'])).toEqual([message?.id, message?.id, message?.id])
    expect([started, failed, passed].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    discord.assertClean()
  },
  patienceMs
)

test(
  'a key belongs to a branch when it names it: two branches have two messages',
  async () => {
    await using discord = await discordWith()
    const tell = keeper(discord)

    await tell()
    await tell({ ref: 'refs/heads/next' })
    await tell({ jobStatus: 'failure' })

    expect(titles(discord)).toEqual(['❌ CI failed on main', '✅ CI passed on next'])
  },
  patienceMs
)

test(
  'the same step that runs again with nothing new to say is not told twice',
  async () => {
    await using discord = await discordWith()
    const tell = keeper(discord, { title: 'Same', description: 'Same' })

    await tell()
    const [receipt] = receiptsOf(await tell())

    expect(discord.requests.filter(({ method }) => method !== 'GET')).toHaveLength(1)
    expect(receipt).toMatchObject({ outcome: expect.stringMatching(/delivered|skipped/) })
  },
  patienceMs
)

test(
  'a message that somebody deleted is posted again, and kept from then on',
  async () => {
    await using discord = await discordWith()
    const tell = keeper(discord)
    await tell({ with: { status: 'started' } })
    discord.deleteMessage(lastMessage(discord).id)

    const again = await tell({ jobStatus: 'failure' })
    await tell({ runAttempt: 2 })

    expect(titles(discord)).toEqual(['deleted: ⏳ CI is running on main', '✅ CI passed on main'])
    expect(again.outputs['message-id']).toBe(lastMessage(discord).id)
    discord.assertClean()
  },
  patienceMs
)

test(
  'a message that Discord lets nobody edit any more is followed by a new one',
  async () => {
    await using discord = await discordWith()
    const tell = keeper(discord)
    await tell({ with: { status: 'started' } })
    discord.freezeMessage(lastMessage(discord).id)
    await tell()

    expect(titles(discord)).toEqual(['⏳ CI is running on main', '✅ CI passed on main'])
    discord.assertClean()
  },
  patienceMs
)

test(
  'message-id edits the message of an earlier step, without any ledger',
  async () => {
    await using discord = await discordWith()
    const webhook = discord.webhook()
    const first = await notify({ webhook, with: { status: 'started' } })
    const id = first.outputs['message-id'] ?? ''
    const second = await notify({ webhook, with: { 'message-id': id } })

    expect(titles(discord)).toEqual(['✅ CI passed on main'])
    expect(second.outputs['message-id']).toBe(id)
    expect(lastMessage(discord)).toMatchObject({ edited: true, allowedMentions: { parse: [] } })

    discord.deleteMessage(id)
    const third = await notify({ webhook, with: { 'message-id': id, status: 'cancelled', ...quiet } })
    expect(third.outputs['message-id']).toBe(lastMessage(discord).id)
    expect(third.outputs['message-id']).not.toBe(id)
  },
  patienceMs
)

test(
  'the outputs lead to the message: in its channel and in a thread',
  async () => {
    await using discord = await discordWith()
    const thread = discord.createThread('builds')
    const plain = await notify({ webhook: discord.webhook() })
    const threaded = await notify({ webhook: discord.webhook(), with: { 'thread-id': thread } })

    expect(plain.outputs['message-url']).toMatch(
      new RegExp(`^https://discord\\.com/channels/\\d+/${plain.outputs['channel-id']}/${plain.outputs['message-id']}$`)
    )
    expect(plain.outputs).toMatchObject({ severity: 'P3' })
    expect(plain.outputs).not.toHaveProperty('thread-id')
    expect(threaded.outputs).toMatchObject({ 'thread-id': thread, 'channel-id': thread, 'message-id': lastMessage(discord).id })
    expect(plain.outputs.skipped ?? '').toBe('')
    expect(plain.undeclaredOutputs).toEqual([])
  },
  patienceMs
)

test(
  'a forum gets a post with a title and tags, and later messages stay in it',
  async () => {
    await using discord = await discordWith({ channels: { forum: { type: 'forum', tags: ['ci', 'bug'], requireTag: true } } })
    const tell = keeper(discord, { 'thread-name': '{{ workflow }} of {{ branch }}', tags: discord.tagId('forum', 'ci') })

    const posted = await tell({ with: { status: 'started' } })
    const edited = await tell({ jobStatus: 'failure' })

    const thread = discord.thread(posted.outputs['thread-id'] ?? '')
    expect(thread).toMatchObject({ name: 'CI of main', tags: [discord.tagId('forum', 'ci')] })
    expect(edited.outputs['thread-id']).toBe(thread?.id)
    expect(titles(discord)).toEqual(['❌ CI failed on main'])
    discord.assertClean()
  },
  patienceMs
)

test(
  'an archived thread is opened by a post before its message is kept up to date',
  async () => {
    await using discord = await discordWith()
    const thread = discord.createThread('builds')
    const tell = keeper(discord, { 'thread-id': thread })
    await tell({ with: { status: 'started' } })
    discord.archiveThread(thread)
    const [receipt] = receiptsOf(await tell())

    expect(receipt).toMatchObject({ outcome: 'delivered' })
    expect(lastMessage(discord).embeds[0]?.title).toBe('✅ CI passed on main')
    discord.assertClean()
  },
  patienceMs
)

const misplaced: readonly [why: string, channel: string, given: Readonly<Record<string, string>>, code: string, fix: string][] = [
  ['no title for a forum', 'forum', {}, '220001', 'set `thread-name`'],
  ['a title for a text channel', 'text', { 'thread-name': 'x' }, '220003', 'remove `thread-name`'],
  ['no tag where one is wanted', 'strict', { 'thread-name': 'x' }, '40067', 'set `tags`'],
  ['a thread that is not there', 'text', { 'thread-id': '7' }, '10003', 'check `thread-id`']
]

test.each(misplaced)(
  '%s is told with its cure',
  async (_, channel, given, code, fix) => {
    await using discord = await discordWith({
      channels: { text: {}, forum: { type: 'forum' }, strict: { type: 'forum', tags: ['ci'], requireTag: true } }
    })
    const result = await notify({ webhook: discord.webhook(channel), with: given })

    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(fix) }])
    expect(receiptsOf(result)[0]).toMatchObject({ outcome: 'lost', detail: expect.stringContaining(code) })
    expect(discord.requests).toHaveLength(1)
  },
  patienceMs
)

test(
  'what a run could not send, the next run sends first',
  async () => {
    await using discord = await discordWith()
    const ledger = `file:${folderWith({})}`
    const tell = (asked: Asked) =>
      notify({ webhook: discord.webhook(), ...asked, with: { ...quiet, ledger, timeout: '3s', ...asked.with } })
    discord.script([tooManyRequests({ body: 3600, header: '3600' })])

    const unsent = await tell({ jobStatus: 'failure', runId: 1 })
    expect(receiptsOf(unsent)).toMatchObject([{ outcome: 'pending', reason: 'rate-limited' }])
    expect(unsent.summary).toContain('⏳ pending')
    const next = await tell({ runId: 2 })

    expect(titles(discord)).toEqual(['❌ CI failed on main', '✅ CI passed on main'])
    expect(receiptsOf(next).map(({ outcome }) => outcome)).toEqual(['delivered', 'delivered'])
    expect(next.outputs['message-id']).toBe(discord.messages().find(({ embeds }) => embeds[0]?.title === '✅ CI passed on main')?.id)
  },
  patienceMs
)

const onGit = needs(missingGit, test)
onGit(
  'a branch keeps the message between machines, and gives the token away to nobody',
  async () => {
    await using discord = await discordWith()
    const server = await gitServer()
    const token = 'ghs_theTokenOfThisJob000000000000000000'
    const tell = (asked: Asked) =>
      notify({
        webhook: discord.webhook(),
        serverUrl: server.origin,
        secrets: { GITHUB_TOKEN: token },
        ...asked,
        with: { ...quiet, ledger: 'branch', key: 'ci', ...asked.with }
      })

    const results = [await tell({ with: { status: 'started' } }), await tell({ jobStatus: 'failure' }), await tell({ runAttempt: 2 })]
    const [branches, commits] = [server.git('branch', '--list'), server.git('rev-list', '--count', 'tocsin-data')]
    await server.close()

    expect(titles(discord)).toEqual(['✅ CI passed on main'])
    expect([branches.trim(), commits]).toEqual(['tocsin-data', '1'])
    expect(results.flatMap((result) => leaksOf(result, [token, ...formsOf(discord.webhook())]))).toEqual([])
    discord.assertClean()
  },
  patienceMs
)

onGit(
  'a branch that cannot be written costs its memory, not the message, and is told',
  async () => {
    await using discord = await discordWith()
    const server = await gitServer()
    server.intercept(({ url }) => (url.includes('git-receive-pack') ? { status: 403, body: 'denied' } : undefined))
    const result = await notify({ webhook: discord.webhook(), serverUrl: server.origin, with: { ...quiet, ledger: 'branch', key: 'ci' } })
    await server.close()

    expect(titles(discord)).toEqual(['✅ CI passed on main'])
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('contents: write')
  },
  patienceMs
)

test(
  'a webhook that is gone neither stops nor delays the other one',
  async () => {
    await using discord = await discordWith({ channels: { one: {}, two: {}, three: {} } })
    const webhooks = ['one', 'two', 'three'].map((name) => discord.webhook(name)).join('\n')
    discord.deleteWebhook('two')

    const none = await notify({ webhook: webhooks })
    const [any, all] = await Promise.all(['any', 'all'].map((failOn) => notify({ webhook: webhooks, with: { 'fail-on': failOn } })))

    expect(receiptsOf(none).map(({ channel, outcome }) => `${channel} ${outcome}`)).toEqual([
      'discord-webhook delivered',
      'discord-webhook-2 lost',
      'discord-webhook-3 delivered'
    ])
    expect([none, any, all].map((result) => result?.exitCode)).toEqual([0, 1, 0])
    expect(none.outputs['message-id']).toBe(discord.messages('one')[0]?.id)
  },
  patienceMs
)

test(
  'eight legs of a matrix that write to one channel at once all arrive, and none hurries',
  async () => {
    await using discord = await discordWith({ rateLimit: { limit: 5, windowMs: 2000 } })
    const webhook = discord.webhook()
    const legs = Array.from({ length: 8 }, (_, index) => notify({ webhook, with: { title: `leg ${index}` } }))
    const outcomes = (await Promise.all(legs)).map((result) => receiptsOf(result)[0]?.outcome)

    expect(new Set(outcomes)).toEqual(new Set(['delivered']))
    expect(titles(discord).toSorted()).toEqual(Array.from({ length: 8 }, (_, index) => `✅ leg ${index}`))
  },
  patienceMs
)

test(
  'the components layout is kept up to date as well',
  async () => {
    await using discord = await discordWith()
    const tell = keeper(discord, { layout: 'components' })
    await tell({ with: { status: 'started' } })
    await tell({ jobStatus: 'failure' })

    expect(discord.messages()).toHaveLength(1)
    expect(JSON.stringify(lastMessage(discord).components)).toContain('CI failed on main')
    discord.assertClean()
  },
  patienceMs
)

test(
  'a silent message is silent, and files come with it',
  async () => {
    await using discord = await discordWith()
    const workspace = folderWith({ 'out/report.txt': 'all good', 'out/shot.png': 'png' })
    const with_ = { silent: 'true', files: 'out/*.txt', image: 'out/shot.png' }
    const result = await notify({ webhook: discord.webhook(), workspace, with: with_ })

    expect(result.exitCode).toBe(0)
    expect(lastMessage(discord).pings.silent).toBe(true)
    expect(
      lastMessage(discord)
        .attachments.map(({ filename }) => filename)
        .toSorted()
    ).toEqual(['report.txt', 'shot.png'])
    expect(embedOf(discord).image).toMatchObject({ url: 'attachment://shot.png' })
    discord.assertClean()
  },
  patienceMs
)
