import { expect, test } from '@jest/globals'
import { declaredEncoding } from './declaration.ts'
import { seen } from './read.fixture.ts'

test.each([
  '<?xml version="1.0"?>',
  "<?xml version='1.0'?>",
  '<?xml version = "1.0" ?>',
  '<?xml\tversion="1.0"\n encoding="utf-8"\r\nstandalone="yes"?>',
  '<?xml version="1.0" standalone=\'no\'?>',
  '<?xml version="1.1"?>',
  '<?xml version=""?>',
  '<?xmlish some?>'
])('%j is in order', async (declaration) => {
  for (const size of [Number.POSITIVE_INFINITY, 1, 4]) expect((await seen(`${declaration}<a/>`, size)).problem).toBeUndefined()
})

test.each([
  '<?xml?>',
  '<?xml ?>',
  '<?xml version=1.0?>',
  '<?xml version="1.0\'?>',
  '<?xml version="1.0"encoding="utf-8"?>',
  '<?xml version="1.0" standalone="yes" encoding="utf-8"?>',
  '<?xml version="1.0" version="1.0"?>',
  '<?xml version="1.0" more="x"?>',
  '<?xml version="1.0" encoding="8"?>',
  '<?xml version="1.0">?>'
])('%j is not in order', async (declaration) => {
  for (const size of [Number.POSITIVE_INFINITY, 1, 4])
    expect((await seen(`${declaration}<a/>`, size)).problem).toBe('line 1: the XML declaration is not in order')
})

test('a declaration that goes on and on is none', async () => {
  expect((await seen(`<?xml version="1.0"${' '.repeat(5000)}?><a/>`)).problem).toBe('line 1: the XML declaration does not end')
})

test.each([
  ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'ISO-8859-1'],
  ["<?xml version='1.0' encoding = 'utf-8' ?>", 'utf-8'],
  ['<?xml version="1.0"?><a encoding="x"/>', undefined],
  ['<a encoding="x"/>', undefined],
  ['', undefined]
])('%j declares %p', (beginning, encoding) => {
  expect(declaredEncoding(beginning)).toBe(encoding)
})
