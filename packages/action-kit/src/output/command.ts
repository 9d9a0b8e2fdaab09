/** Where an annotation points to, in the toolkit's words. Lines and columns count from 1. */
export interface Place {
  title?: string
  file?: string
  startLine?: number
  endLine?: number
  startColumn?: number
  endColumn?: number
}

type CommandName = 'debug' | 'notice' | 'warning' | 'error' | 'group' | 'endgroup' | 'add-mask'

// Not from @actions/core: what it brings beside this (crypto, OIDC, summary) costs a third of an empty process at every start.
/** A line that the runner takes for a command, docs.github.com: workflow-commands-for-github-actions. */
export function commandLine(name: CommandName, message = '', place: Place = {}): string {
  const properties = Object.entries(propertiesOf(place)).flatMap(([key, value]) => (value ? `${key}=${escapeProperty(String(value))}` : []))
  return `::${name}${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${escapeData(message)}\n`
}

const propertiesOf = ({ title, file, startLine, endLine, startColumn, endColumn }: Place) => ({
  title,
  file,
  line: startLine,
  endLine,
  col: startColumn,
  endColumn
})

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** An entry of the file of outputs. Its delimiter is one that the value does not hold, so that no value can add an entry. */
export function outputEntry(name: string, value: string): string {
  let delimiter = 'ghadelimiter_0'
  for (let number = 1; value.includes(delimiter); number++) delimiter = `ghadelimiter_${number}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
