import { expect, test } from '@jest/globals'
import { masks } from './masking.ts'
import { failWith, stepLog } from './step-log.ts'

test('a composite shows what its steps show, once, and keeps their annotations', () => {
  const shared = masks(['hush'])
  const seen: string[] = []
  const parent = stepLog(shared, { onLine: (line) => seen.push(line) })
  const child = stepLog(shared, { parent })
  parent.write('before')
  child.write('two\r\nhush lines')
  child.raw('hush')
  failWith(child, 'hush broke')
  expect([child.text(), child.rawText()]).toEqual(['two\n*** lines\n##[error]*** broke', 'hush'])
  expect([parent.text(), parent.rawText()]).toEqual(['before\ntwo\n*** lines\n##[error]*** broke', 'hush'])
  expect(seen).toEqual(['before', 'two', '*** lines', '##[error]*** broke'])
  expect(parent.annotations).toEqual([{ level: 'error', message: '*** broke' }])
  expect(child.annotations).toEqual(parent.annotations)
})
