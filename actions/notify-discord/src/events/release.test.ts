import { expect, test } from '@jest/globals'
import { drawn, said, toldOf } from './testing.ts'

const release = (action: string, of: object = {}) => ({
  action,
  release: { tag_name: 'v1.2.0', html_url: 'https://github.com/octo/app/releases/tag/v1.2.0', ...of }
})

const rows: [payload: object, expected: string][] = [
  [release('published'), 'success | Release v1.2.0 published'],
  [release('released'), 'success | Release v1.2.0 published'],
  [release('prereleased', { prerelease: true }), 'success | Pre-release v1.2.0 published'],
  [release('created', { draft: true }), 'info | Draft release v1.2.0 created'],
  [release('edited'), 'info | Release v1.2.0 edited'],
  [release('unpublished'), 'warning | Release v1.2.0 unpublished'],
  [release('deleted'), 'neutral | Release v1.2.0 deleted'],
  [release('published', { name: 'v1.2.0' }), 'success | Release v1.2.0 published'],
  [release('published', { name: 'App v1.2.0' }), 'success | Release App v1.2.0 published'],
  [release('published', { name: 'Winter' }), 'success | Release v1.2.0 “Winter” published'],
  [release('published', { name: null, body: null }), 'success | Release v1.2.0 published'],
  [release('published', { name: '  ', tag_name: '' }), 'success | Release published'],
  [{}, 'info | Release']
]
test.each(rows)('%j', (payload, expected) => {
  expect(said('release', payload)).toBe(expected)
})

test.each(['deleted', 'unpublished'])('a release that was %s has no notes to lead to', (action) => {
  const repository = { html_url: 'https://github.com/octo/app' }
  expect(toldOf('release', { ...release(action, { body: 'notes' }), repository })).toMatchObject({
    url: repository.html_url,
    links: [],
    summary: []
  })
})

const packages: [event: string, payload: object, expected: string][] = [
  [
    'package',
    { action: 'published', package: { name: 'app', package_version: { version: '1.2.0' } } },
    'success | Package app 1.2.0 published'
  ],
  [
    'registry_package',
    { action: 'updated', registry_package: { name: 'app', package_version: { version: 'sha256:0123456789abcdef' } } },
    'info | Package app sha256:0123456 updated'
  ],
  ['package', {}, 'info | Package']
]
test.each(packages)('%s %j', (event, payload, expected) => {
  expect(said(event, payload)).toBe(expected)
})

test('a package says how to get it', () => {
  const version = { version: '1.2.0', installation_command: 'npm i @octo/app@1.2.0' }
  expect(
    drawn('package', { action: 'published', package: { name: 'app', package_type: 'NPM', package_version: version } })
  ).toMatchInlineSnapshot(`
"success | Package app 1.2.0 published
npm i @octo/app@1.2.0
npm"
`)
})
