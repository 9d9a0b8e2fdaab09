import { expect, test } from '@jest/globals'
import { deliver } from './deliver.ts'
import { bed, dispatch } from './delivery/bed.ts'

test('a message that is taken at once is delivered with one request', async () => {
  const { ports, sent } = bed([{ status: 200, body: '{"id":"7"}' }])

  const [receipt] = await deliver([dispatch()], ports)

  expect(receipt).toMatchObject({ channel: 'alerts', outcome: 'delivered', remote: { id: '7' }, attempts: 1 })
  expect(sent).toHaveLength(1)
})
