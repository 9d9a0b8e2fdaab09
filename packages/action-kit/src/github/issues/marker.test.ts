import { expect, test } from '@jest/globals'
import { wishOf } from './issue.fixture.ts'
import { bodyFor, isStatus, markerIn, statusFor, titleHash } from './marker.ts'

const wish = wishOf({})
const { key } = wish
const ours = bodyFor(wish)

test('what a body of ours looks like', () => {
  expect(ours).toMatchInlineSnapshot(`
"<!-- tocsin:0123456789abcdef01234567 - - firing P2 6217bbf1 -->
It failed.
<!-- /tocsin:0123456789abcdef01234567 -->"
`)
  expect(markerIn(ours)).toEqual({ key, phase: 'firing', severity: 'P2', titleHash: titleHash('CI failed') })
  expect(markerIn(bodyFor(wishOf({ state: 'closed', severity: 'P0' })))).toMatchObject({ phase: 'resolved', severity: 'P0' })
})

test('what a body of ours remembers of the series and of the ledger', () => {
  const tie = { seal: 'a'.repeat(24) }
  const body = bodyFor(wishOf({ series: 'b'.repeat(24), tie }))
  expect(markerIn(body)).toMatchObject({ key, series: 'b'.repeat(24), seal: tie.seal })
  expect(markerIn(ours.replace(key, 'f'.repeat(24)))?.key).toBe('f'.repeat(24))
})

test('what people write stays when the next alert of the series takes the issue over', () => {
  const next = wishOf({ key: 'f'.repeat(24), body: 'It fails again.' })
  expect(bodyFor(next, `${ours}\n\nRoot cause: the runner.`)).toBe(`${bodyFor(next)}\n\nRoot cause: the runner.`)
})

const foreign: [what: string, body: string][] = [
  ['nothing', ''],
  ['a marker that is quoted', `> ${ours}`],
  ['a marker below other words', `Look:\n${ours}`],
  ['a marker in code', `\`\`\`\n${ours}\n\`\`\``],
  ['a marker that is torn', ours.replace(' -->', '')],
  ['an unknown severity', ours.replace('P2', 'P9')]
]
test.each(foreign)('%s is no marker', (_, body) => expect(markerIn(body)).toBeUndefined())

test('what people write below ours stays, whatever is told', () => {
  const edited = `${ours}\n\nRoot cause: the runner.`.replaceAll('\n', '\r\n')
  const next = bodyFor(wishOf({ body: 'It failed twice.', severity: 'P1' }), edited.replaceAll('\r', ''))
  expect(next).toContain('It failed twice.')
  expect(next).not.toContain('It failed.')
  expect(next).toMatch(/-->\n\nRoot cause: the runner\.$/)
})

test('a body whose lower marker somebody removed is written anew, and one without any is kept below', () => {
  expect(bodyFor(wish, ours.slice(0, ours.indexOf('\n<!-- /')))).toBe(ours)
  expect(bodyFor(wish, 'By hand.')).toBe(`${ours}\n\nBy hand.`)
})

test('a line of a log that looks like the end of ours changes nothing', () => {
  const body = `\`\`\`\n<!-- /tocsin:${key} -->\n\`\`\``
  const told = bodyFor(wishOf({ body }))
  expect(bodyFor(wishOf({ body }), told)).toBe(told)
})

test('too long a text of people keeps ours from being written, but for what it remembers', () => {
  const long = `${ours}\n\n${'x'.repeat(65_000)}`
  const next = bodyFor(wishOf({ body: 'y'.repeat(1000), severity: 'P0' }), long)
  expect(next.length).toBeLessThanOrEqual(65_536)
  expect(markerIn(next)).toMatchObject({ severity: 'P0' })
  expect(next).toContain('It failed.')
})

test('the status comment is known by its first line', () => {
  expect(isStatus(statusFor(wish, 'A note.'), key)).toBe(true)
  expect(isStatus(statusFor(wish).replaceAll('\n', '\r\n'), key)).toBe(true)
  expect(isStatus(`> ${statusFor(wish)}`, key)).toBe(false)
  expect(isStatus(ours, key)).toBe(false)
  expect(statusFor(wish, 'A note.')).toMatch(/\*\*firing\*\*\n\nA note\.$/)
})
