import { expect, test } from '@jest/globals'
import { seen } from './read.fixture.ts'

const text = 'grün € 日本 🎉'
const wide = (document: string, mark = '\ufeff') => Buffer.from(mark + document, 'utf16le')
const document = (encoding?: string, value = text) =>
  `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?>\n<a b="${value}">${value}</a>`

const rows: [what: string, bytes: Buffer, value: string][] = [
  ['UTF-8', Buffer.from(document('UTF-8')), text],
  ['UTF-8 that is not declared', Buffer.from(document()), text],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${document('utf-8')}`), text],
  ['UTF-8 with a mark and no declaration', Buffer.from(`\ufeff<a b="${text}">${text}</a>`), text],
  ['UTF-16, little end first', wide(document('utf-16')), text],
  ['UTF-16, big end first', wide(document('UTF-16')).swap16(), text],
  ['UTF-16 without a mark', wide(document('utf-16'), ''), text],
  ['UTF-16 without a mark, big end first', wide(document('utf-16'), '').swap16(), text],
  ['ISO 8859-1', Buffer.from(document('ISO-8859-1', 'grün é'), 'latin1'), 'grün é'],
  ['Windows-1252', Buffer.from(document('windows-1252', '\x80 gr\xfcn \x93q\x94'), 'latin1'), '€ grün “q”'],
  ['Shift JIS', Buffer.from(document('Shift_JIS', '\x93\xfa\x96\x7b'), 'latin1'), '日本'],
  ['ASCII', Buffer.from(document('US-ASCII', 'plain')), 'plain']
]
test.each(rows)('reads %s, in any pieces', async (_, bytes, value) => {
  for (const size of [Number.POSITIVE_INFINITY, 1, 3, 1001])
    expect(await seen(bytes, size)).toEqual({ events: [`<a b="${value}">`, value, '</a>'], problem: undefined })
})

test('UTF-8 that says it is something else is read as what it is', async () => {
  for (const bytes of [Buffer.from(document('utf-16')), Buffer.from(`\ufeff${document('iso-8859-1')}`)]) {
    const { events, problem } = await seen(bytes)
    expect(events).toEqual([`<a b="${text}">`, text, '</a>'])
    expect(problem).toMatch(/^line 1: it is declared as (utf-16|iso-8859-1) and is UTF-8; the rest was read all the same$/)
  }
})

test('a long document in another encoding comes whole, however its characters lie', async () => {
  const long = '🎉a'.repeat(100_000)
  for (const before of ['', 'x'])
    expect(await seen(wide(`<?xml version="1.0" encoding="utf-16"?><a>${before}${long}</a>`))).toEqual({
      events: ['<a>', before + long, '</a>'],
      problem: undefined
    })
})

test('lines are counted in every encoding', async () => {
  expect((await seen(wide('<?xml version="1.0"?>\n\n<a></b>'))).problem).toBe('line 3: </b> where </a> is expected')
})

test('a document that is cut inside of a character has a defect', async () => {
  expect((await seen(wide(document('utf-16')).subarray(0, -3))).problem).toMatch(/^line 2: /)
  expect((await seen(Buffer.from(document()).subarray(0, -5))).problem).toMatch(/^line 2: the file ends/)
})

test('what is in the middle of a long file is looked at as well', async () => {
  const bytes = Buffer.from(`<a>${'line\n'.repeat(40_000)}é${'line\n'.repeat(40_000)}</a>`)
  expect((await seen(bytes)).problem).toBeUndefined()
  bytes[bytes.indexOf('é')] = 0xff
  expect((await seen(bytes)).problem).toBe('line 40001: bytes that are no UTF-8; the rest was read all the same')
  expect((await seen(bytes, 1000)).problem).toBe('line 40001: bytes that are no UTF-8; the rest was read all the same')
})
