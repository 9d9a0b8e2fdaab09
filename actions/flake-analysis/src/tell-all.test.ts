import { expect, test } from '@jest/globals'
import { memoryDiscord, memoryDocuments } from '@tocsin/testkit/turns'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'
import { named, reportOf } from './tell/subject.fixture.ts'
import { portsFor, toOf } from './tell/world.fixture.ts'
import { tellAll } from './tell-all.ts'

type Asked = Pick<Inputs, 'alerts' | 'issues' | 'digest'>

test.each<[what: string, asked: Asked, titles: readonly string[]]>([
  ['an overview alone', { alerts: true, issues: false, digest: 'off' }, ['Flaky: 1 test']],
  ['an overview and a digest', { alerts: true, issues: false, digest: 'now' }, ['Flaky: 1 test', 'The week: 1 flaky']],
  ['nothing where nobody can be told', { alerts: false, issues: false, digest: 'now' }, []]
])('%s', async (_, asked, titles) => {
  const discord = memoryDiscord()
  const { ports } = portsFor({ ledger: memoryDocuments(), http: discord.http })
  const context = { repository: 'octo/app', runUrl: 'https://github.com/octo/app/actions/runs/99' }
  const { problems } = await tellAll(asked, reportOf([named('a')]), toOf(), { ...ports, context } as Ports)
  expect([discord.shown().map(({ title }) => title), problems]).toEqual([titles.map((title) => expect.stringContaining(title)), []])
})
