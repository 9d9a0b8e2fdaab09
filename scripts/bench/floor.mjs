// The least that any Node action can do: read its event, post one message, name an output. What stands between this and an action is the action.
const { appendFileSync, readFileSync } = process.getBuiltinModule('node:fs')
const { request } = process.getBuiltinModule('node:http')

const { ref } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
const body = JSON.stringify({ content: `CI passed on ${ref}` })
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
const posting = request(
  `${process.env['INPUT_DISCORD-WEBHOOK']}?wait=true`,
  { method: 'POST', agent: false, headers },
  async (response) => {
    const { id } = JSON.parse((await response.toArray()).join(''))
    appendFileSync(process.env.GITHUB_OUTPUT, `message-id=${id}\n`)
  }
)
posting.end(body)
