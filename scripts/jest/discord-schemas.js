/** Discord's messages and webhooks, which are what we speak of: all other schemas of its API cost each test file 150 ms. */
const roots = /^(?:IncomingWebhook(?:Update)?RequestPartial|GuildIncomingWebhookResponse|MessageResponse)Schema$/

/** A jest transformer: of the schemas of `discord-api-spec` it leaves those that a message may need. */
export default {
  process(text) {
    const [head = '', ...parts] = text.split(/^(?=export const \w+Schema\b)/m)
    const schemas = new Map(parts.map((part) => [/\w+Schema\b/.exec(part)[0], part]))
    const wanted = new Set([...schemas.keys()].filter((name) => roots.test(name)))
    // A set goes on with what is added to it meanwhile.
    for (const name of wanted) for (const [other] of schemas.get(name).matchAll(/\b\w+Schema\b/g)) if (schemas.has(other)) wanted.add(other)
    return { code: [head, ...parts.filter((part) => wanted.has(/\w+Schema\b/.exec(part)[0]))].join('') }
  }
}
