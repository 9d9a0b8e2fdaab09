import type { Handlers } from '../call.ts'
import { checks } from './checks.ts'
import { comparison } from './compare.ts'
import { contents } from './contents.ts'
import { jobs } from './jobs.ts'
import { logs } from './logs.ts'
import { runs } from './runs.ts'

/** Every operation that the simulated GitHub answers. */
export const handlers: Handlers = { ...runs, ...jobs, ...logs, ...checks, ...contents, ...comparison }
