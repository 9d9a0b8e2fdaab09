import { expect, test } from '@jest/globals'
import { folderWith, titles, world } from '@tocsin/testkit'
import { startFleet } from '@tocsin/testkit/fleet'
import { round } from './watch.fixture.ts'

test('an outage is told once, and its end', async () => {
  await using scene = await world()
  const fleet = await startFleet()
  await using _ = { [Symbol.asyncDispose]: fleet.close }
  const ledger = folderWith({})
  const endpoints = `- { name: api, url: "${fleet.urls.http}/flapping" }\n- { name: web, url: "${fleet.urls.http}/healthy" }`
  const said: unknown[] = []
  for (const [index, bad] of [false, true, true, true, false, false].entries()) {
    fleet.flap([bad ? 503 : 200])
    const { outcome, outputs, log } = await round(scene, {
      minutes: index * 5,
      ledger,
      with: { endpoints }
    })
    if (outcome !== 'success') console.log(log)
    said.push([outcome, outputs.status, titles(scene)])
  }
  const [down, up] = ['🟠 api is down', '✅ api is up again after 15 m']
  expect(said).toEqual([
    ['success', 'up', []],
    ['success', 'down', []],
    ['success', 'down', [down]],
    ['success', 'down', [down]],
    ['success', 'up', [down]],
    ['success', 'up', [up, up]]
  ])
})
