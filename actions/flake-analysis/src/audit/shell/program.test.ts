import { expect, test } from '@jest/globals'
import { commandsOf } from './commands.ts'
import { programOf } from './program.ts'

const told = (script: string) =>
  commandsOf(script)
    .map(programOf)
    .map(({ at, name, args, through }) => `${at} ${through.map((wrapper) => `${wrapper}>`).join('')}${name} ${args.join('·')}`.trim())

const rows: [script: string, program: string][] = [
  ['curl -f x', '0 curl -f·x'],
  ['/usr/bin/curl x', '0 curl x'],
  ['C:/tools/Curl.exe x', '0 curl x'],
  ['A=1 B=$x curl x', '9 curl x'],
  ['A=1', '0 a=1'],
  ['sudo -E apt-get update', '8 sudo>apt-get update'],
  ['sudo -u root -- curl x', '16 sudo>curl x'],
  ['sudo A=1 curl x', '9 sudo>curl x'],
  ['env -u X A=1 curl x', '13 env>curl x'],
  ['nohup ./server --port 1', '6 nohup>server --port·1'],
  ['timeout -k 5 60 curl x', '16 timeout>curl x'],
  ['sudo timeout 5m curl x', '16 sudo>timeout>curl x'],
  ['xvfb-run -a npm test', '12 xvfb-run>npm test'],
  ['sudo', '0 sudo'],
  ['sudo -E', '5 sudo>-e'],
  ['timeout', '0 timeout']
]
test.each(rows)('%s', (script, program) => expect(told(script)).toEqual([program]))
