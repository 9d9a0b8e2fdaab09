import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readAction } from '@tocsin/ci-history'
import { audit } from '../audit.ts'
import { rules } from '../rules/index.ts'
import { actionRules } from './action-rules.ts'

test('what is of a job, a runner or an event is not asked of an action', () => {
  const left = rules.filter((rule) => !actionRules.includes(rule)).map(({ id }) => id)
  expect(left).toEqual([
    ...['always-after-cancel', 'artifact-name-collision', 'broken-needs', 'cron-on-the-hour', 'deploy-cancelled-in-progress'],
    ...['deploy-without-concurrency', 'fail-fast', 'fan-in', 'missing-timeout', 'pull-without-login', 'retired-runner'],
    ...['service-without-health-check', 'shared-cache-key', 'shared-state-without-max-parallel', 'timeout-too-long', 'timeout-too-short'],
    ...['unjoinable-job-name', 'unpinned-runner']
  ])
  expect(actionRules).toHaveLength(19)
})

const folder = join(import.meta.dirname, '../../../../../../shared/corpora/workflows')
const files = existsSync(folder) ? globSync('**/*.{yml,yaml}', { cwd: folder }).toSorted() : []
if (files.length === 0) console.info('corpora not present: 1 test skipped')
const withCorpora = files.length > 0 ? test : test.skip

withCorpora('whatever a file holds, it is read as an action without a crash', async () => {
  let [actions, findings] = [0, 0]
  for (const file of files) {
    const read = await readAction(file, readFileSync(join(folder, file), 'utf8'))
    if (!read || !('workflow' in read)) continue
    actions += 1
    const found = audit(read.workflow, undefined, actionRules)
    const lines = read.workflow.source.split('\n').length
    for (const { line, column } of found) expect(line >= 1 && line <= lines && column >= 1).toBe(true)
    findings += found.length
  }
  console.info(`${actions} composite actions among ${files.length} files, ${findings} findings`)
  expect(actions).toBeGreaterThan(3)
})
