import type { InputSection } from '@tocsin/action-kit'

export interface ActionFile {
  name: string
  description: string
  outputs?: Record<string, { description?: string }>
}

/** The inputs of an action as a Markdown table. */
export function inputsTable(inputs: Record<string, InputSection>): string {
  const rows = Object.entries(inputs).map(([name, input]) => [code(name), fullText(input), input.required ? 'required' : fallback(input)])
  return table(['Input', 'Description', 'Default'], rows)
}

/** The outputs of an action as a Markdown table. Throws when one is not explained. */
export function outputsTable({ name: action, outputs = {} }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => {
    if (!description) throw new Error(`Output "${name}" of ${action} is missing a description`)
    return [code(name), description]
  })
  return table(['Output', 'Description'], rows)
}

const fullText = ({ description, deprecationMessage }: InputSection): string =>
  deprecationMessage ? `${description} **Deprecated:** ${deprecationMessage}` : description

const fallback = ({ default: text }: InputSection): string => (text === undefined ? '' : code(text))

const code = (text: string): string => `\`${text}\``

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
