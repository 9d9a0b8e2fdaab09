import { expect, test } from '@jest/globals'
import { TransportError } from '@tocsin/notifier'
import { bed } from './bed.fixture.ts'
import { wishOf } from './issue.fixture.ts'
import { bodyFor } from './marker.ts'

test('a marker that a bot of ours was made to write bears no seal of the ledger, and is not followed', async () => {
  const forged = ['-', 'b'.repeat(24)].map((seal) => bodyFor(wishOf({})).replace(/^(<!-- tocsin:\w+ -) -/, `$1 ${seal}`))
  const issues = forged.map((body) => ({ title: 'Planted', body, author: 'github-actions[bot]', labels: ['incident'] }))
  const { sim, send, repo } = await bed({ seed: { issues } })
  await using _sim = { [Symbol.asyncDispose]: () => sim.close() }
  const tie = { seal: 'a'.repeat(24) }
  expect(await send({ tie })).toMatchObject({ kind: 'done', number: 3 })
  // As by the run after one that died before it could keep the number.
  expect(await send({ tie })).toMatchObject({ kind: 'done', number: 3 })
  expect(repo().issues.map(({ versions }) => versions.at(-1)?.facts.title)).toEqual(['Planted', 'Planted', 'CI failed'])
  sim.assertClean()
})

test('what was never claimed before is not looked for, but what a try may have made is', async () => {
  const { sim, send, calls, issues } = await bed()
  await using _sim = { [Symbol.asyncDispose]: () => sim.close() }
  const tie = { seal: 'a'.repeat(24), first: true } as const
  expect(await send({ tie, key: 'f'.repeat(24), state: 'closed' })).toEqual({ kind: 'nothing' })
  sim.fail({ operation: 'issues/create', cut: 'after' })
  expect(await send({ tie })).toMatchObject({ kind: 'doubtful' })
  expect(calls()).toEqual(['POST /issues'])
  expect(await send({ tie })).toMatchObject({ kind: 'done', number: 1 })
  expect(issues()).toEqual(['#1 open, 0 comments'])
})

test('the next alert of a series takes over, step by step, and what is repeated after a death changes nothing twice', async () => {
  const { sim, send, issues, repo } = await bed()
  await using _sim = { [Symbol.asyncDispose]: () => sim.close() }
  const series = 'c'.repeat(24)
  const first = { series, tie: { seal: 'a'.repeat(24) } }
  await send(first)
  await send({ ...first, remote: { id: '1' }, state: 'closed', status: '**over**' })
  const next = { key: 'f'.repeat(24), series, tie: { seal: 'b'.repeat(24), previous: { id: '1' } } }

  sim.fail({ operation: 'issues/update', cut: 'before' })
  await expect(send(next)).rejects.toThrow(TransportError)
  for (let run = 0; run < 2; run++) expect(await send(next)).toMatchObject({ kind: 'done', number: 1 })
  expect(issues()).toEqual(['#1 open reopened, 2 comments'])
  expect(repo().issues[0]?.comments.map(({ body }) => body?.split('\n')[1])).toEqual(['**over**', '**firing**'])

  expect(await send({ ...first, remote: { id: '1' }, state: 'closed' })).toEqual({ kind: 'nothing', later: true })
  expect(issues()).toEqual(['#1 open reopened, 2 comments'])
  sim.assertClean()
})
