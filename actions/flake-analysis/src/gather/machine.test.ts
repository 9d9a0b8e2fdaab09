import { expect, test } from '@jest/globals'
import { machineOf } from './machine.ts'

const rows: [labels: string, runner: string, told: string][] = [
  ['ubuntu-latest', 'GitHub Actions 3', 'linux'],
  ['ubuntu-24.04-arm', '', 'linux'],
  ['windows-2025', 'GitHub Actions 1', 'windows'],
  ['macos-15-xlarge', 'Hosted Agent', 'macos'],
  ['ubuntu-24.04-16core', 'big-one_a1b2', 'linux'],
  ['self-hosted,linux,x64', 'rack-7', 'linux own'],
  ['self-hosted,Windows', 'rack-8', 'windows own'],
  ['Self-Hosted,macOS,ARM64', 'mini', 'macos own'],
  ['self-hosted,ubuntu-22.04', 'rack-9', 'linux own'],
  ['arc-runner-set', 'arc-runner-set-x7', 'linux own'],
  ['big-runner', 'GitHub Actions 12', 'linux'],
  ['build-win11', 'pc', 'windows own'],
  ['darwin-arm64', 'mini', 'macos own'],
  ['twins', 'pc', 'linux own'],
  ['', '', 'linux']
]
test.each(rows)('%s on "%s" is %s', (labels, runner, told) => {
  const { os, selfHosted } = machineOf({ labels: labels === '' ? [] : labels.split(','), runner })
  expect(selfHosted ? `${os} own` : os).toBe(told)
})
