import { expect, test } from '@jest/globals'
import { shellCommand } from './shell.ts'

const rows: [shell: string, line: string][] = [
  ['', 'bash -e /s.sh'],
  ['bash', 'bash --noprofile --norc -e -o pipefail /s.sh'],
  ['sh', 'sh -e /s.sh'],
  ['python', 'python /s.sh'],
  ['perl {0}', 'perl /s.sh'],
  ['bash -x --file={0}', 'bash -x --file=/s.sh']
]

test.each(rows)('shell %j', (shell, line) => {
  const { command, args } = shellCommand(shell, '/s.sh')
  expect([command, ...args].join(' ')).toBe(line)
})

test.each(['fish', 'bash -e'])('%s has no place for the script', (shell) => {
  expect(() => shellCommand(shell, '/s.sh')).toThrow('Invalid shell option.')
})
