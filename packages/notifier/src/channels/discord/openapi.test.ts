import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { render } from './render.ts'
import { alert, text } from './testing/hostile.ts'
import { decode } from './testing/request.ts'
import { loudAlert } from './testing/sample.ts'
import { parseWebhook } from './webhook.ts'

const file = join(import.meta.dirname, '../../../../../../shared/corpora/specs/discord-openapi-v10.json')
const present = existsSync(file)
if (!present) console.info("Discord's OpenAPI is not present: 2 tests skipped")
const withSpec = present ? test : test.skip

const target = parseWebhook('https://discord.com/api/webhooks/1/t')
const refs = { POST: 'IncomingWebhookRequestPartial', PATCH: 'IncomingWebhookUpdateRequestPartial' } as const

function validators() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'discord')
  const validate = (method: keyof typeof refs) => ajv.compile({ $ref: `discord#/components/schemas/${refs[method]}` })
  return { POST: validate('POST'), PATCH: validate('PATCH') }
}

withSpec("Discord's own OpenAPI has nothing against any message or edit", () => {
  const valid = validators()
  const style = fc.record(
    { layout: fc.constantFrom('embed' as const, 'components' as const, 'text' as const), content: text },
    { requiredKeys: [] }
  )
  fc.assert(
    fc.property(alert, style, fc.boolean(), (given, look, edit) => {
      const post = {
        alert: given,
        style: look,
        mentions: ['@here', '7'],
        ping: true,
        idempotencyKey: 'k',
        ...(edit ? { remote: { id: '5' } } : {})
      }
      const { payload } = decode(render(post, target))
      const check = valid[edit ? 'PATCH' : 'POST']
      check(payload)
      expect(check.errors ?? []).toEqual([])
    })
  )
})

withSpec('and would object to a message over a limit', () => {
  const { payload } = decode(render({ alert: loudAlert, mentions: [], ping: false, idempotencyKey: 'k' }, target))
  const { POST } = validators()
  expect([POST(payload), POST({ ...payload, content: 'x'.repeat(2001) })]).toEqual([true, false])
})
