import { createRequire } from 'node:module'
import { files, program, tell } from './tell.mjs'

const { parse } = createRequire(`${program}/`)('test-results-parser')

const { total, failed, errors, skipped } = parse({ type: 'junit', files })
tell({ tests: total, failed, errors, skipped })
