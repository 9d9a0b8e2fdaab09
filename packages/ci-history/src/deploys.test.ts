import { expect, test } from '@jest/globals'
import { looksLikeDeploy, looksLikeProduction, productionIn } from './deploys.ts'

const names: [name: string, production: boolean | undefined][] = [
  ['production', true],
  ['Deploy to production', true],
  ['deploy_prod-eu', true],
  ['live', true],
  ['main', true],
  ['staging', false],
  ['Deploy preview', false],
  ['Deploy pre-production', false],
  ['test', false],
  ['qa', false],
  ['Deploy sandbox', false],
  ['Deploy', undefined],
  ['Release', undefined],
  ['github-pages', undefined],
  ['eu-west', undefined],
  ['', undefined]
]
test.each(names)('%j is production: %p', (name, production) => {
  expect(productionIn(name)).toBe(production)
  expect(looksLikeProduction(name)).toBe(production === true)
})

test.each(['Deploy', 'deploy.yml', 'Publish to npm', 'Release', 'rollout'])('%s deploys', (name) =>
  expect(looksLikeDeploy(name)).toBe(true)
)
test.each(['CI', 'Redeployed', 'released'])('%s does not', (name) => expect(looksLikeDeploy(name)).toBe(false))
