import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { receiptId } from './identity.ts'

const one = { alertKey: 'ci/main', transition: 'firing', channel: 'alerts' }

test('the identity is the same in every run', () => {
  expect(receiptId(one)).toBe('["ci/main","firing","alerts",""]')
})

test.each([{ alertKey: 'ci/dev' }, { transition: 'resolved' }, { channel: 'pager' }, { level: 1 }])('%j makes another effect', (change) => {
  expect(receiptId({ ...one, ...change })).not.toBe(receiptId(one))
})

test('no two effects share an identity, whatever separators their names hold', () => {
  const name = fc.string({ unit: fc.constantFrom('a', '|', '"', ',', '\\'), maxLength: 3 })
  const identity = fc.record({ alertKey: name, transition: name, channel: name, level: name })
  fc.assert(
    fc.property(identity, identity, (a, b) => {
      expect(receiptId(a) === receiptId(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
    })
  )
})
