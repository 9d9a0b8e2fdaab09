import { expect, test } from '@jest/globals'
import { headerSecrets } from './header-secrets.ts'

test.each<[headers: string | undefined, secrets: readonly string[]]>([
  [undefined, []],
  ['', []],
  ['x-api-key: s3cret', ['s3cret']],
  ['Authorization: Bearer s3cret', ['Bearer s3cret', 's3cret']],
  ['a: one\nb:two:three\r\n', ['one', 'two:three']],
  ['no header', []],
  ['a:\n: nameless', []]
])('of %j', (headers, secrets) => {
  expect(headerSecrets(headers)).toEqual(secrets)
})
