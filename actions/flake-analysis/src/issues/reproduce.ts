import { oneLine } from '@tocsin/notifier'
import type { SubjectReport } from '../model/subject-report.ts'

/** Names and paths that a shell and a reader take for nothing but a name. Anything else stays out of a command. */
const plainName = /^[\w][\w ./:,>#-]{0,200}$/
const plainPath = /^[\w][\w./-]{0,300}$/

const runners: readonly [path: RegExp, command: (path: string, name: string | undefined) => string][] = [
  [
    /\.(?:spec|test)\.[cm]?[jt]sx?$/,
    (path, name) => `for i in $(seq 20); do npx jest ${path}${name ? ` -t '${name}'` : ''} || break; done`
  ],
  [
    /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/,
    (path, name) => `for i in $(seq 20); do pytest ${path}${name ? ` -k '${name}'` : ''} || break; done`
  ],
  [/_test\.go$/, (path, name) => `go test ./${path.replace(/\/?[^/]*$/, '') || '.'}${name ? ` -run '${name}'` : ''} -count=20 -race`],
  [/_spec\.rb$/, (path) => `for i in $(seq 20); do bundle exec rspec ${path} || break; done`],
  [/\.java$|\.kt$/, (path) => `for i in $(seq 20); do mvn -q test -Dtest='${path.replace(/^.*\/|\.\w+$/g, '')}' || break; done`]
]

/** A command that runs the test until it fails, where its file tells how; no name of a stranger reaches a shell. */
export function reproduceCommand({ file, test }: Pick<SubjectReport, 'file' | 'test'>): string | undefined {
  const path = file?.replace(/^\.\//, '')
  if (path === undefined || !plainPath.test(path) || path.split('/').includes('..')) return undefined
  const name = test && oneLine(test.name)
  const runner = runners.find(([pattern]) => pattern.test(path))
  return runner?.[1](path, name !== undefined && plainName.test(name) ? name : undefined)
}
