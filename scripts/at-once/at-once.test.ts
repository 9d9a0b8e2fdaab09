import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { atOnce, type Ended } from './at-once.ts'

const node = (script: string) => `"${process.execPath}" -e "${script}"`

test('all run at once, each keeps what it writes together, and what failed is known', async () => {
  const told: Ended[] = []
  // The first waits for a file that the second makes: one after the other, neither would end.
  const waits = node(
    "const{existsSync:e,rmSync:r}=require('fs');const t=setInterval(()=>{if(e('go')){clearInterval(t);r('go');console.log('went')}},5)"
  )
  const makes = node("console.log('out');console.error('err');require('fs').writeFileSync('go','');process.exitCode=3")
  const ended = await atOnce([waits, makes], (one) => void told.push(one), mkdtempSync(join(tmpdir(), 'at-once-')))
  expect(ended.map(({ code, output }) => [code, output])).toEqual([
    [0, 'went\n'],
    [3, expect.stringMatching(/^(?:out\nerr|err\nout)\n$/)]
  ])
  expect(told.map(({ code }) => code)).toEqual([3, 0])
})

test('a command that is not there fails', async () => {
  expect(await atOnce(['no-such-command-anywhere'], () => undefined)).toMatchObject([{ code: 127 }])
})
