import { expect, test } from '@jest/globals'
import { sample } from '../shown/sample.fixture.ts'
import { viewed } from '../tell/decide/views.ts'
import { flakePage } from './flake-page.ts'
import { pageLinkOf } from './page-link.ts'

const url = 'https://octo.github.io/app/'

test('each link leads to a place that the page has', () => {
  const link = pageLinkOf(url, sample)
  const page = Object.values(flakePage(sample)).find((text) => text.includes('<html')) ?? ''
  const ids = sample.subjects.map(({ id }) => link(id)?.split('#')[1]).filter((anchor) => anchor !== undefined)
  expect(ids.length).toBeGreaterThan(3)
  expect(ids.filter((anchor) => !page.includes(`id="${anchor}"`))).toEqual([])
})

test('what is told of another branch leads to the same places', () => {
  const report = { ...sample, repositories: sample.repositories.map((one) => ({ ...one, branch: 'develop' })) }
  const told = viewed(report)
  const links = told.subjects.map(({ id }) => pageLinkOf(url, told)(id))
  expect(told.subjects.every(({ id }) => id.includes('.'))).toBe(true)
  expect(links).toEqual(report.subjects.map(({ id }) => pageLinkOf(url, report)(id)))
  expect(links.filter((link) => link?.includes('#s-')).length).toBeGreaterThan(3)
})

test('without a place it is the page, and without a page nothing', () => {
  expect(pageLinkOf(url, sample)()).toBe(url)
  expect(pageLinkOf(url, sample)('f'.repeat(16))).toBe(url)
  expect(pageLinkOf(undefined, sample)(sample.subjects[0]?.id)).toBeUndefined()
})

test('what the URL says after # gives way', () => {
  const [one] = sample.subjects
  expect(pageLinkOf('https://octo.github.io/app?a=1#top', sample)(one?.id)).toBe(`https://octo.github.io/app?a=1#s-${one?.id}`)
})
