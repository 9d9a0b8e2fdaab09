import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { cacheUses } from './cache-uses.ts'

const header = (key: string) => `##[group]Run actions/cache@v4\nwith:\n  path: ~/.npm\n  key: ${key}\n  restore-keys: Linux-\n##[endgroup]`

const rows: [name: string, log: string, uses: string[]][] = [
  ['a log without a cache', 'npm ci\nadded 3 packages', []],
  [
    'found, by the client and by the action: one use',
    'Cache hit for: Linux-a1b2c3d4\nCache restored successfully\nCache restored from key: Linux-a1b2c3d4',
    ['exact Linux-a1b2c3d4']
  ],
  [
    'found by a restore key',
    'Cache hit for restore-key: Linux-a1b2c3d4\nCache restored from key: Linux-a1b2c3d4',
    ['partial Linux-a1b2c3d4']
  ],
  ['not found: the key that was asked for', 'Cache not found for input keys: Linux-npm-1, Linux-npm-, Linux-', ['miss Linux-npm-1']],
  ['a key with blanks', 'Cache not found for input keys: my key 1, my key', ['miss my key 1']],
  [
    'not found, and the step insists',
    'Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: Linux-1',
    ['miss Linux-1']
  ],
  [
    'the same cache, used by two steps',
    'Cache hit for: k\nCache restored from key: k\nCache hit for: k\nCache restored from key: k',
    ['exact k', 'exact k']
  ],
  ['an older client: the key that the step asks for', `${header('Linux-1')}\nCache restored from key: Linux-1`, ['exact Linux-1']],
  ['an older client: another key of the kind', `${header('Linux-2')}\nCache restored from key: Linux-1`, ['partial Linux-1']],
  ['an older client: the key of another step', `${header('Linux-apt-2')}\nCache restored from key: Linux-npm-1`, ['exact Linux-npm-1']],
  ['an older client: saved anew at the end', 'Cache restored from key: Linux-1\nCache saved with key: Linux-2', ['partial Linux-1']],
  [
    'an older client: there already at the end',
    'Cache restored from key: Linux-1\nCache hit occurred on the primary key Linux-1, not saving cache.',
    ['exact Linux-1']
  ],
  ['only looked for', 'Cache found and can be restored from key: Linux-1', ['exact Linux-1']],
  ['setup-node, not found', 'npm cache is not found', ['miss npm cache']],
  [
    'setup-node, not found, and the key that it is saved under',
    'npm cache is not found\nCache saved with the key: node-cache-Linux-x64-npm-3f9a1c0b',
    ['miss node-cache-Linux-x64-npm-3f9a1c0b']
  ],
  ['setup-go, not found', 'Cache is not found', ['miss cache']],
  [
    'several without a key',
    'npm cache is not found\npip cache is not found\nCache saved with the key: setup-python-pip-1\nCache saved with the key: node-npm-2',
    ['miss node-npm-2', 'miss setup-python-pip-1']
  ],
  ['setup-ruby', 'Found cache for key: setup-ruby-bundler-cache-v6-1', ['exact setup-ruby-bundler-cache-v6-1']],
  ['setup-uv', 'No GitHub Actions cache found for key: setup-uv-2-x86_64-1', ['miss setup-uv-2-x86_64-1']],
  ['setup-uv, found', 'uv cache restored from GitHub Actions cache with key: setup-uv-2', ['exact setup-uv-2']],
  ['gradle', 'Restored Gradle User Home from cache key: gradle-home-v1|Linux-X64|test[1]-2', ['exact gradle-home-v1|Linux-X64|test[1]-2']],
  ['gradle, not found', 'Gradle User Home cache not found. Will initialize empty.', ['miss gradle user home cache']],
  ['rust-cache', 'Restored from cache key "v0-rust-1" full match: false.', ['partial v0-rust-1']],
  ['rust-cache, the very one', 'Cache hit for: v0-rust-1\nRestored from cache key "v0-rust-1" full match: true.', ['exact v0-rust-1']],
  ['rust-cache, not found', 'No cache found.', ['miss cache']],
  ['ccache', 'Restored from cache key "ccache-Linux-1".', ['exact ccache-Linux-1']],
  [
    'the service has no answer',
    '##[warning]Failed to restore: Cache service responded with 503\nCache not found for input keys: Linux-1',
    ['miss Linux-1: Cache service responded with 503']
  ],
  [
    'it has one again',
    'Failed to restore: no\nCache not found for input keys: a\nCache not found for input keys: b',
    ['miss a: no', 'miss b']
  ],
  ['times of the runner', '2026-01-01T10:00:00.1Z Cache hit for: k', ['exact k']],
  ['a script that is repeated', '\x1b[36;1mCache hit for: k\x1b[0m', []],
  [
    'what only mentions a cache',
    'see Cache hit for: k\nCache hit rate: 3\nCache not found\nredis cache is not found here\nThe key: Cache saved',
    []
  ],
  ['a key that is a secret', `Cache hit for: ghp_${'a1B2'.repeat(9)}`, ['exact ***']]
]
test.each(rows)('%s', (_, log, uses) => {
  expect(cacheUses(log).map(({ key, result, problem }) => `${result} ${key}${problem ? `: ${problem}` : ''}`)).toEqual(uses)
})

test('a log that says it without end is bounded and takes linear time', () => {
  const lines = [
    'Cache hit for: k\n',
    '  key: k-1\n',
    'Cache restored from key: a',
    'npm cache is not found\nCache saved with key: npm-1\n',
    'Cache hit '
  ]
  for (const line of lines) {
    expect(cacheUses(line.repeat(5_000)).length).toBeLessThanOrEqual(200)
    expect(growth((size) => cacheUses(line.repeat(size)), 20_000)).toBeLessThan(linear)
  }
})
