import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { normalForm } from './normal-form.ts'

const rows: [name: string, text: string, form: string][] = [
  ['nothing', '', ''],
  ['words and plain numbers stay', 'expected 3 to be 4 after 5000ms', 'expected 3 to be 4 after 5000ms'],
  ['a pointer', 'nil at 0x7ffee4b2', 'nil at <id>'],
  ['a UUID', 'pod 2e24e003-9ffd-4e78-852c-9dcb6cbef493 died', 'pod <id> died'],
  ['a commit', 'fatal: 1f7a9c3b2d4e5f60718293a4b5c6d7e8f9012345 is no tree', 'fatal: <id> is no tree'],
  ['a long word of hexadecimal letters stays', 'effacedeffaced', 'effacedeffaced'],
  ['the same value has the same name', '0x1a freed, 0x2b kept, 0x1a freed again', '<id> freed, <id 2> kept, <id> freed again'],
  ['an address with its port', 'dial tcp 127.0.0.1:34567: refused', 'dial tcp <address>: refused'],
  ['a port of this host', 'GET http://localhost:45123/health', 'GET http://<address>/health'],
  ['another host’s port stays', 'dial example.com:443', 'dial example.com:443'],
  ['a line of source', 'at cart.test.ts:12:5 and pods.go:1022', 'at cart.test.ts:<line> and pods.go:<line 2>'],
  ['nodes of clouds', 'on i-0d1f2dfeb37c586ad, ip-10-0-3-17 and fv-az123-456', 'on <node>, <node 2> and <node 3>'],
  ['a node of kind', 'node kind-worker2 is not ready', 'node <node> is not ready'],
  ['a goroutine', 'goroutine 42 [running]:', '<goroutine> [running]:'],
  ['a measured duration', 'FAIL in 300.001s (12.5 ms)', 'FAIL in <duration> (<duration 2>)'],
  ['a map, which Go prints in any order', 'got map[b:2 a:1], want map[a:1 b:2]', 'got map[a:1 b:2], want map[a:1 b:2]'],
  ['repeated lines', 'retry\nretry\nretry\ngave up\nretry', 'retry\ngave up\nretry'],
  ['an ISO time', 'at 2026-11-21T10:00:00.123Z: down', 'at <time>: down'],
  ['an ISO time with a zone', 'at 2026-11-21 10:00:00,123 +0100: down', 'at <time>: down'],
  ['the time of a mail', 'Sat, 21 November 2026 11:34:35 +0000 down', '<time> down'],
  ['the time of a syslog', 'Nov  1 00:00:00.000 host down', '<time> host down'],
  ['an American time', '11/21/26 13:52:29.244 down', '<time> down'],
  ['a time of day', '13:52:29 down', '<time> down']
]
test.each(rows)('%s', (_, text, form) => {
  expect(normalForm(text)).toBe(form)
})

test('of a long text the middle is left out', () => {
  const form = normalForm(`start ${'foo bar '.repeat(5000)}end`)
  expect(form).toMatch(/^start foo/)
  expect(form).toContain('\n…\n')
  expect(form).toMatch(/end$/)
  expect(form.length).toBeLessThan(5010)
})

test('no pair of a character is torn apart', () => {
  expect(normalForm(`x${'🟥'.repeat(5000)}`).isWellFormed()).toBe(true)
})

test('what has its form keeps it', () => {
  const part = fc.constantFrom('a', '1', '.', ':', '-', '/', '\n', '0x1f', '10.0.0.1', '12:00:00', 'a.go:7', '1.5s')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const form = normalForm(parts.join(' '))
      expect(normalForm(form)).toBe(form)
    })
  )
})

const hostile = [
  'a',
  '0',
  '- ',
  'map[',
  '0x',
  'nodes-',
  'gke-',
  '1.',
  'Mon, 1',
  'Abc 1',
  '2026-01-01 ',
  'a.ts:',
  'i-',
  '1.1',
  '<',
  '1:',
  ' '
]
test.each(hostile)('a long text of %j takes linear time', (part) => {
  expect(growth((length) => normalForm(part.repeat(length / part.length)), 20_000)).toBeLessThan(linear)
})
