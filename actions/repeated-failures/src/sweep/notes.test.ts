import { describe, expect, test } from '@jest/globals'
import type { Answer } from './answers.ts'
import { notesOf, notesToJson } from './notes.ts'

const answer = (url: string, body: unknown = { url }): Answer => ({ url, etag: `"${url}"`, body: JSON.stringify(body) })
const urlsOf = (answers: readonly Answer[]) => answers.map(({ url }) => url)
const kept = (answers: readonly Answer[], waiting: readonly string[] = []) =>
  notesOf(JSON.parse(JSON.stringify(notesToJson({ answers, waiting }))))

test('what is kept is read again', () => {
  const notes = { answers: [answer('a'), answer('b')], waiting: ['7 main'] }
  expect(kept(notes.answers, notes.waiting)).toEqual(notes)
})

test.each([undefined, 7, 'x', [], { answers: 7, waiting: {} }, { answers: [null, {}, { url: 'a', etag: 7, body: '1' }], waiting: [7] }])(
  '%j is nothing that was kept',
  (document) => {
    expect(notesOf(document)).toEqual({ answers: [], waiting: [] })
  }
)

describe('the document stays small', () => {
  test('fifty answers, those used last', () => {
    const answers = Array.from({ length: 60 }, (_, index) => answer(`${index}`))
    expect(urlsOf(kept(answers).answers)).toEqual(Array.from({ length: 50 }, (_, index) => `${index}`))
  })

  test('two million characters as they are written, whatever they are', () => {
    const quotes = answer('quotes', '"'.repeat(300_000))
    const small = answer('small')
    const notes = notesToJson({ answers: [quotes, { ...quotes, url: 'again' }, small], waiting: [] })
    expect(urlsOf(notesOf(notes).answers)).toEqual(['quotes', 'small'])
    expect(JSON.stringify(notes).length).toBeLessThan(2_100_000)
  })

  test('a thousand names', () => {
    expect(
      kept(
        [],
        Array.from({ length: 1_200 }, (_, index) => `${index} main`)
      ).waiting
    ).toHaveLength(1_000)
  })
})
