/** A workflow command as a process printed it: `::name key=value,key=value::data`, or the older `##[name key=value;…]data`. */
export interface WorkflowCommand {
  name: string
  /** Names in lower case, as the runner does not mind their case. */
  properties: Readonly<Record<string, string>>
  data: string
}

/** Reads a line that begins with a command the runner knows; anything else is plain output. */
export function parseCommand(line: string, known: (name: string) => boolean): WorkflowCommand | undefined {
  const command = colons(line) ?? brackets(line)
  return command && known(command.name.toLowerCase()) ? command : undefined
}

function colons(line: string): WorkflowCommand | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return command(text.slice(2, end), ',', unescapeProperty, unescapeData(text.slice(end + 2)))
}

function brackets(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return command(line.slice(start + 3, end), ';', unescapeBracket, unescapeBracket(line.slice(end + 1)))
}

function command(head: string, separator: string, decode: (text: string) => string, data: string): WorkflowCommand {
  const [name = '', ...rest] = head.split(' ')
  const pairs = rest
    .join(' ')
    .trim()
    .split(separator)
    .filter((pair) => pair.includes('='))
  return { name, data, properties: Object.fromEntries(pairs.map((pair) => property(pair, decode))) }
}

function property(pair: string, decode: (text: string) => string): [name: string, value: string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at).toLowerCase(), decode(pair.slice(at + 1))]
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

const unescapeBracket = (text: string) => unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))
