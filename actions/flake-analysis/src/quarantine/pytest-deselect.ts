import type { Entry, FlakyTest, QuarantineFormat } from './entry.ts'
import { isPlainLine } from './escape.ts'
import { takesOfPytest } from './pytest.ts'

/** Arguments in a file, one a line. `--deselect` takes the beginning of an id, so that only one with parameters, which ends in a bracket, names a test alone. */
export const pytestDeselect: QuarantineFormat = {
  fileName: 'quarantine-pytest.txt',
  kind: 'python',
  usage: 'pytest @quarantine-pytest.txt   # pytest 8.2 or newer',
  entry,
  takes: takesOfPytest,
  render: (ids) => ids.map((id) => `--deselect=${id}\n`).join('')
}

function entry({ test: { className, name }, file }: FlakyTest): Entry {
  if (!name.endsWith(']')) return { why: 'pytest would deselect every test whose name begins like it; use the format pytest' }
  if (/[[\]]/.test(name.slice(name.indexOf('[') + 1, -1))) return { why: 'a parameter with a bracket may be how another test begins' }
  const address = addressOf(className, file)
  if (address === undefined) return { why: 'its report does not say which file it is in' }
  const id = [...address, name].join('::')
  return isPlainLine(id) ? { is: id } : { why: 'its name cannot stand on one line' }
}

/** Its file, and the classes around it: by convention, those of Python begin with a capital letter and modules do not. */
function addressOf(className: string, file: string | undefined): string[] | undefined {
  const names = className.split('.')
  const known = file?.endsWith('.py') ? file.replace(/\.py$/, '').split('/') : []
  if (known.length > 0 && known.every((part, index) => part === names[index])) return [file ?? '', ...names.slice(known.length)]
  const first = names.findIndex((each) => /^\p{Lu}/u.test(each))
  const modules = first === -1 ? names : names.slice(0, first)
  return modules.length === 0 || modules.includes('') ? undefined : [`${modules.join('/')}.py`, ...names.slice(modules.length)]
}
