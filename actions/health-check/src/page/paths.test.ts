import { expect, test } from '@jest/globals'
import { isPagePath } from '@tocsin/page'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { endpointAnchor, endpointJsonPath, endpointPath, incidentAnchor, slug } from './paths.ts'

const rows: [id: string, slug: string][] = [
  ['api', 'api'],
  ['checkout-api_2', 'checkout-api_2'],
  ['API', 'api'],
  ['../../etc', 'etc'],
  ['', 'x']
]
test.each(rows)('%j is %s in a path', (id, expected) => expect(slug(id).replace(/-[\da-f]{10}$/, '')).toBe(expected))

test('whatever an id is, its paths stay in the folder, and no two ids have the same, in upper or lower case', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(fc.string({ unit: codePoint }), fc.string({ unit: fc.constantFrom('a', 'A', '-', '.', '/') })), {
        maxLength: 20
      }),
      (ids) => {
        expect(ids.flatMap((id) => [endpointPath(id), endpointJsonPath(id)]).every(isPagePath)).toBe(true)
        expect(ids.flatMap((id) => [endpointAnchor(id), incidentAnchor(id)]).every((anchor) => /^[\w-]+$/.test(anchor))).toBe(true)
        expect(new Set(ids.map((id) => slug(id).toLowerCase())).size).toBe(ids.length)
      }
    )
  )
})
