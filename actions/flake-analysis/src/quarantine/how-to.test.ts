import { expect, test } from '@jest/globals'
import { howTo } from './how-to.ts'
import { quarantineList } from './list.ts'
import { type QuarantineFormatName, quarantineFormats } from './names.ts'
import { flaky } from './subject.fixture.ts'

const usageOf = (format: QuarantineFormatName, folder: string) => /```\w*\n(.*)\n```/.exec(howTo(quarantineList(format, []), folder))?.[1]

test('where it is, how much it names, and how it is used', () => {
  expect(howTo(quarantineList('jest', [flaky('adds')]), 'site/flakes')).toMatchInlineSnapshot(`
"<b>Quarantine list\\:</b> 1 flaky test in <code>site\\/flakes\\/quarantine\\-jest\\.txt</code>\\. Use it with\\:

\`\`\`
npx jest --testNamePattern="$(cat site/flakes/quarantine-jest.txt)"
\`\`\`"
`)
})

test.each<[format: QuarantineFormatName, folder: string, usage: string]>([
  ['jest', 'flake-report', 'npx jest --testNamePattern="$(cat flake-report/quarantine-jest.txt)"'],
  ['pytest', 'flake-report', 'PYTHONPATH=flake-report pytest -p quarantine_pytest'],
  ['pytest-deselect', '/srv/report', 'pytest @/srv/report/quarantine-pytest.txt   # pytest 8.2 or newer'],
  ['junit', 'a/$&', 'mvn test -Dsurefire.excludesFile="$PWD/a/$&/quarantine-junit.txt"   # Surefire 3.0 or newer'],
  ['junit', '/srv/report', 'mvn test -Dsurefire.excludesFile="/srv/report/quarantine-junit.txt"   # Surefire 3.0 or newer'],
  ['gradle', 'out', "if (file('out/quarantine.gradle').exists()) apply from: 'out/quarantine.gradle'   // at the end of build.gradle"]
])('%s in %s', (format, folder, usage) => expect(usageOf(format, folder)).toBe(usage))

test.each(quarantineFormats)('%s names its folder', (format) => {
  expect(usageOf(format, 'the-folder')).toContain('the-folder')
})
