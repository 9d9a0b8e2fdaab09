/** A response as data. */
export interface Answer {
  status: number
  headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  body?: unknown
}

/** One field that Discord would refuse; `code` and `message` are Discord's. */
export interface Problem {
  path: readonly (string | number)[]
  code: string
  message: string
}

/** An error body: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const refuse = (status: number, code: number, message: string): Answer => ({ status, body: { message, code } })

export const refusals = {
  unknownChannel: () => refuse(404, 10003, 'Unknown Channel'),
  unknownMessage: () => refuse(404, 10008, 'Unknown Message'),
  unknownWebhook: () => refuse(404, 10015, 'Unknown Webhook'),
  unknownTag: () => refuse(404, 10087, 'Unknown tag'),
  tooManyEdits: () => refuse(429, 30046, 'Maximum number of edits to messages older than 1 hour reached. Try again later'),
  entityTooLarge: () => refuse(413, 40005, 'Request entity too large'),
  tagRequired: () => refuse(400, 40067, 'A tag is required to create a forum post in this channel'),
  emptyMessage: () => refuse(400, 50006, 'Cannot send an empty message'),
  invalidToken: () => refuse(401, 50027, 'Invalid Webhook Token'),
  archivedThread: () => refuse(400, 50083, 'Thread is archived'),
  invalidJson: () => refuse(400, 50109, 'The request body contains invalid JSON.'),
  threadNeeded: () => refuse(400, 220001, 'Webhooks posted to forum channels must have a thread_name or thread_id'),
  threadTwice: () => refuse(400, 220002, 'Webhooks posted to forum channels cannot have both a thread_name and thread_id'),
  notAForum: () => refuse(400, 220003, 'Webhooks can only create threads in forum channels')
} as const

/** Discord's 50035: each segment of a path is one level of the tree, the leaves are `_errors`. */
export function invalidFormBody(problems: readonly Problem[]): Answer {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: treeOf(problems) } }
}

interface Tree {
  [key: string]: Tree | { code: string; message: string }[]
}

function treeOf(problems: readonly Problem[]): Tree {
  const here = problems.filter(({ path }) => path.length === 0).map(({ code, message }) => ({ code, message }))
  const below = Object.groupBy(
    problems.filter(({ path }) => path.length > 0),
    ({ path }) => String(path[0])
  )
  const branches = Object.entries(below).map(([key, inner = []]) => [
    key,
    treeOf(inner.map((one) => ({ ...one, path: one.path.slice(1) })))
  ])
  return { ...Object.fromEntries(branches), ...(here.length > 0 ? { _errors: here } : {}) }
}
