import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { inRepository, repositoryPath } from './repository-path.ts'

const rows: [text: string, left: string][] = [
  ['src/a.test.ts', 'src/a.test.ts'],
  ['/home/runner/work/tool/tool/src/a.test.ts', 'src/a.test.ts'],
  ['/Users/runner/work/tool/tool/src/a.test.ts', 'src/a.test.ts'],
  ['D:\\a\\tool\\tool\\src\\a.test.ts', 'src/a.test.ts'],
  ['src\\a.test.ts', 'src\\a.test.ts'],
  ['D:/a/tool/tool/src/a.test.ts', 'src/a.test.ts'],
  ['/__w/tool/tool/src/a.test.ts', 'src/a.test.ts'],
  ['/github/workspace/src/a.test.ts', 'src/a.test.ts'],
  ['/opt/runners/3/_work/tool/tool/src/a.test.ts', 'src/a.test.ts'],
  ['file:///home/runner/work/tool/tool/a.ts', 'a.ts'],
  ['reads (/home/runner/work/tool/tool/a.ts) twice', 'reads (a.ts) twice'],
  ['/home/runner/work/tool/other/src/a.test.ts', '/home/runner/work/tool/other/src/a.test.ts'],
  ['a/b/b/c', 'a/b/b/c'],
  ['/app/src/a.test.ts', '/app/src/a.test.ts'],
  ['network/net/net/a', 'network/net/net/a'],
  ['', '']
]
test.each(rows)('%s', (text, left) => expect(inRepository(text)).toBe(left))

test.each([
  ['/srv/tool/src/a.ts', 'src/a.ts'],
  ['/srv/toolbox/a.ts', '/srv/toolbox/a.ts'],
  ['in /srv/tool/a.ts', 'in a.ts']
])('%s with a folder that is known', (text, left) => {
  expect(inRepository(text, '/srv/tool')).toBe(left)
  expect(inRepository(text, '/srv/tool/')).toBe(left)
})

test.each(['/srv/a', '/', 'x', '/srv/a/b/', 'C:\\a\\'])('paths of %s take time linear in their length', (unit) => {
  expect(growth((size) => inRepository(unit.repeat(size)), 20_000)).toBeLessThan(linear)
})

test.each([
  ['./spec/a_spec.rb', 'spec/a_spec.rb'],
  ['././a.ts', 'a.ts'],
  ['.github/a.ts', '.github/a.ts'],
  ['D:\\a\\tool\\tool\\.\\a.ts', 'a.ts'],
  ['/app/a.ts', '/app/a.ts']
])('%s as a path of the repository', (path, expected) => expect(repositoryPath(path)).toBe(expected))
