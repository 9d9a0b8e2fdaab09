import { expect, test } from '@jest/globals'
import { idsOf } from './ids.ts'

test.each<[names: string[], ids: string[]]>([
  [
    ['api', 'API (EU)', 'API  eu', 'api'],
    ['api', 'api-eu', 'api-eu-2', 'api-2']
  ],
  [
    ['Prüfung/№ 1', '日本', '…', '../../etc/passwd'],
    ['pru-fung-no-1', 'endpoint', 'endpoint-2', 'etc-passwd']
  ],
  [
    ['a'.repeat(80), 'constructor'],
    ['a'.repeat(60), 'constructor']
  ]
])('%j', (names, ids) => {
  expect(idsOf(names)).toEqual(ids)
})
