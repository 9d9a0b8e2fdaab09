import { expect, test } from '@jest/globals'
import { withoutSecrets } from './without-secrets.ts'

const urls = [
  'https://user:s3cret@a.example/x',
  'https://a.example/x?key=s3cret&token=${TOKEN}',
  'https://a.example/x',
  'tcp://db.example:5432',
  'https://${HOST}/x'
]

test('what is shown of an import holds no credentials, and says what is missing', () => {
  const endpoints = urls.map((url, index) => ({ name: `e${index}`, url }))
  const shown = withoutSecrets({ endpoints, secrets: ['TOKEN'], notes: ['first'], left: [] })
  expect(shown.endpoints.map(({ url }) => url)).toEqual([
    'https://a.example/x',
    'https://a.example/x?key=***&token=${TOKEN}',
    'https://a.example/x',
    'tcp://db.example:5432',
    'https://${HOST}/x'
  ])
  expect(shown.notes.map((note) => note.split(':')[0])).toEqual(['first', 'e0', 'e1'])
  expect(JSON.stringify(shown)).not.toContain('s3cret')
})
