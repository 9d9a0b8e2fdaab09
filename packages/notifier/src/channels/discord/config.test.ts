import { expect, test } from '@jest/globals'
import { parseConfig } from '../../config/parse.ts'
import { outletsOf } from '../../outlets.ts'

const webhook = 'https://discord.com/api/webhooks/1/secret-token'

const layouts: [defaults: string, channel: string, layout: string | undefined][] = [
  ['{}', '', undefined],
  ['{ layout: text }', '', 'text'],
  ['{}', ', layout: text', 'text'],
  ['{ layout: text }', ', layout: components', 'components'],
  ['{ layout: components }', ', layout: text', 'text']
]
test.each(layouts)('defaults %s and a channel with {%s } draw the layout %s', async (defaults, own, layout) => {
  const config = parseConfig(
    `version: 1\ndefaults: ${defaults}\nchannels: { a: { type: discord, webhook: HOOK${own} } }\nroutes: [{ to: [a] }]`,
    'tocsin.yml'
  )
  const [outlet] = await outletsOf(config, { webhooks: [], env: { HOOK: webhook } })
  expect(outlet?.style).toEqual(layout ? { layout } : {})
})

test.each(['version: 1\ndefaults: { layout: card }', 'version: 1\nchannels: { a: { type: discord, webhook: HOOK, layout: card } }'])(
  '%j is told which layouts there are',
  (text) => {
    expect(() => parseConfig(text, 'tocsin.yml')).toThrow(/layout must be .*embed.*components.*text/)
  }
)
