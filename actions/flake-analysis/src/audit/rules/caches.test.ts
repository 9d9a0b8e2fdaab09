import { expect, test } from '@jest/globals'
import { holdsPackages } from './caches.ts'

test.each([
  'node_modules',
  '**/node_modules/*',
  '~/.npm',
  '~/.npm\n~/.cache/Cypress',
  '~/.cache/yarn',
  '.yarn/cache',
  '${{ steps.yarn-cache-dir-path.outputs.dir }}',
  '${{ steps.pip.outputs.dir }}',
  '${{ env.PNPM_STORE }}',
  '$GOMODCACHE',
  '${{env.GOMODCACHE}}',
  '~/go/pkg/mod',
  '~/.cache/go-build',
  '~/.cache/pip',
  '~\\AppData\\Local\\pip\\Cache',
  'pip-cache',
  '.venv',
  'venv/',
  '~/.local/share/virtualenvs',
  '/usr/lib/python3/site-packages',
  'vendor',
  'vendor/bundle',
  '/usr/local/bundle',
  '.bundle',
  '~/.m2/repository',
  '~/.gradle/caches',
  '~/.cargo/registry',
  '~/.nuget/packages',
  '~/.pub-cache',
  'ios/Pods',
  '~/.cache/pypoetry',
  '~/.cache/uv'
])('%j is filled by a package manager', (path) => expect(holdsPackages(path)).toBe(true))

test.each([
  'build/pipeline',
  'dist/bundle.js',
  'dist/bundle',
  'src/pipes',
  'gradle/wrapper',
  'cargo',
  'yarn.lock',
  'vendored.txt',
  'docs/vendors',
  'pnpmfile.cjs',
  'podspec',
  'composers',
  'data',
  ''
])('%j is not', (path) => expect(holdsPackages(path)).toBe(false))
