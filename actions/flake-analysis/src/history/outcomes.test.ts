import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { packed, unpacked } from './outcomes.ts'

const drawn = (text: string) => Uint8Array.from(text, (letter) => '-PFL'.indexOf(letter))

test.each<[outcomes: string, text: string]>([
  ['', ''],
  ['PPPPP', 'P5'],
  ['--PPPPPPPPPPPPPPPF', '-2P15F1'],
  ['PFPFLPFPLFPF', '=']
])('%j is kept in the shorter of two ways', (outcomes, text) => {
  expect(packed(drawn(outcomes)).slice(0, text.length)).toBe(text)
  expect(unpacked(packed(drawn(outcomes)), outcomes.length)).toEqual(drawn(outcomes))
})

test('takes two bits for an outcome and a third for base64, at most', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3000 }), (codes) => {
      const text = packed(Uint8Array.from(codes))
      expect([...unpacked(text, codes.length)]).toEqual(codes)
      expect(text.length).toBeLessThanOrEqual(1 + 4 * Math.ceil(codes.length / 12))
    })
  )
})

test('a test that always passes takes a few bytes however long it is watched', () => {
  expect(packed(new Uint8Array(6000).fill(1))).toBe('P6000')
})

test.each<[text: string, length: number, outcomes: string]>([
  ['P3', 5, 'PPP--'],
  ['P9', 5, 'PPPPP'],
  ['P999999999F1', 3, 'PPP'],
  ['F1 rubbish P2', 4, 'FPP-'],
  ['=', 3, '---'],
  ['=!!!!', 3, '---'],
  ['rubbish', 2, '--']
])('%j, which nobody wrote for %d executions, is read as far as it goes', (text, length, outcomes) => {
  expect(unpacked(text, length)).toEqual(drawn(outcomes))
})
