import { expect, test } from '@jest/globals'
import { seen } from './read.fixture.ts'

const allowed = '\t\n\r\x20\x7e\x7f\x80\u00a0\ufffd'

test('a control code is found at every place of what is skipped', async () => {
  for (const before of Array.from({ length: 9 }, (_, index) => 'x'.repeat(index)))
    for (const after of ['', 'y', 'yyyyyyy'])
      for (const [begin, end] of [
        ['<![CDATA[', ']]>'],
        ['<!--', '-->'],
        ['<?p ', '?>'],
        ['', '']
      ]) {
        const { problem } = await seen(`<a>\n${begin}${before}\x02${after}${end}</a>`)
        expect(problem).toBe('line 2: the control character U+0002 is not allowed in XML; the rest was read all the same')
      }
})

test.each([0, 1, 8, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f])('the control code %d is not allowed', async (code) => {
  const character = String.fromCharCode(code)
  for (const document of [`<a>${character}</a>`, `<a b="${character}"/>`, `<a><![CDATA[${character}]]></a>`, `<a>&#${code};</a>`])
    expect((await seen(document)).problem).toMatch(/not allowed|no character/)
})

test('all other characters are allowed', async () => {
  for (const document of [
    `<a>${allowed}</a>`,
    `<a b="${allowed}"/>`,
    `<a><![CDATA[${allowed.repeat(50)}]]></a>`,
    `<a><!--${allowed}--></a>`
  ])
    expect((await seen(document)).problem).toBeUndefined()
})

test('bytes near to control codes are not taken for some', async () => {
  const near = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0x20 + index)).filter((one) => !'<&]>-'.includes(one))
  for (const one of near) expect((await seen(`<a><![CDATA[${one.repeat(9)}\n\t\r${one}]]></a>`)).problem).toBeUndefined()
})
