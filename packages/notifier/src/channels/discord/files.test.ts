import { expect, test } from '@jest/globals'
import { attachable, attachmentsOf, imageUrl } from './files.ts'
import { mediaOf } from './media.ts'

const file = (name: string, size = 1) => ({ name, bytes: new Uint8Array(size) })

const names: [given: string, safe: string][] = [
  ['report.html', 'report.html'],
  ['out/build log.txt', 'build_log.txt'],
  ['naïve"\r\nx.png', 'na_ve___x.png'],
  ['..', 'file'],
  ['.env', 'env'],
  ['', 'file'],
  [`${'x'.repeat(300)}.png`, `${'x'.repeat(96)}.png`]
]
test.each(names)('%j is sent as %j', (given, safe) => {
  expect(attachable({ files: [file(given)] }).files[0]?.name).toBe(safe)
})

test('two files of one name stay two', () => {
  expect(attachable({ files: [file('a/x.log'), file('b/x.log'), file('2-x.log')] }).files.map(({ name }) => name)).toEqual([
    'x.log',
    '2-x.log',
    '2-2-x.log'
  ])
})

test('what Discord would refuse is left out and named', () => {
  const many = Array.from({ length: 11 }, (_, n) => file(`${n}.log`))
  expect(attachable({ files: [file('core.dump', 11 * 1024 * 1024), ...many] }).leftOut).toEqual(['core.dump (11.0 MiB)', '10.log (1 KiB)'])
  expect(attachable({ files: [file('core.dump', 11 * 1024 * 1024)], maxFileBytes: 50 * 1024 * 1024 }).leftOut).toEqual([])
})

test('a file that came back from a store without its bytes is named', () => {
  const stored = JSON.parse(JSON.stringify({ files: [file('a.log')] }))
  expect(attachable(stored)).toEqual({ files: [], leftOut: ['a.log (no longer there)'] })
})

test('descriptions are one line of at most 1,024 units', () => {
  const files = [{ ...file('a.png'), description: `chart\n${'x'.repeat(2000)}` }, file('b.png'), { ...file('c.png'), description: ' ' }]
  expect(attachmentsOf(files).map(({ description }) => description?.length)).toEqual([1024, undefined, undefined])
})

const images: [image: string | undefined, url: string | undefined][] = [
  ['chart.png', 'attachment://chart.png'],
  ['attachment://chart.png', 'attachment://chart.png'],
  ['out/chart.png', 'attachment://chart.png'],
  ['notes.txt', undefined],
  ['other.png', undefined],
  ['https://a.example/x', 'https://a.example/x'],
  ['javascript:alert(1)', undefined],
  [undefined, undefined]
]
test.each(images)('the image %j is %j', (image, url) => {
  expect(imageUrl(image, [file('chart.png'), file('notes.txt')])).toBe(url)
})

test('in the newer layout every file is shown: pictures together, others by themselves', () => {
  const files = [{ ...file('a.png'), description: 'A' }, file('b.log')]
  expect(mediaOf(files, { image: 'https://a.example/x.png' })).toEqual([
    { type: 12, items: [{ media: { url: 'https://a.example/x.png' } }, { media: { url: 'attachment://a.png' }, description: 'A' }] },
    { type: 13, file: { url: 'attachment://b.log' } }
  ])
  expect(mediaOf([])).toEqual([])
})

test('an eleventh picture is a file by itself', () => {
  const files = Array.from({ length: 10 }, (_, n) => file(`${n}.png`))
  expect(mediaOf(files, { image: 'https://a.example/x.png' }).at(-1)).toEqual({ type: 13, file: { url: 'attachment://9.png' } })
})
