import { assertion } from './families/assertion.ts'
import { browser } from './families/browser.ts'
import { clock } from './families/clock.ts'
import { compilation } from './families/compilation.ts'
import { concurrency } from './families/concurrency.ts'
import { configuration } from './families/configuration.ts'
import { crash } from './families/crash.ts'
import { database } from './families/database.ts'
import { dependencyResolution } from './families/dependency-resolution.ts'
import { diskFull } from './families/disk-full.ts'
import { dns } from './families/dns.ts'
import { exception } from './families/exception.ts'
import { git } from './families/git.ts'
import { gpu } from './families/gpu.ts'
import { infrastructure } from './families/infrastructure.ts'
import { lint } from './families/lint.ts'
import { network } from './families/network.ts'
import { ordering } from './families/ordering.ts'
import { outOfMemory } from './families/out-of-memory.ts'
import { permission } from './families/permission.ts'
import { portInUse } from './families/port-in-use.ts'
import { rateLimit } from './families/rate-limit.ts'
import { registry } from './families/registry.ts'
import { serviceStartup } from './families/service-startup.ts'
import { snapshot } from './families/snapshot.ts'
import { timeout } from './families/timeout.ts'
import { tls } from './families/tls.ts'
import type { CategoryName, Family } from './family.ts'

export const families: Readonly<Record<Exclude<CategoryName, 'unknown'>, Family>> = {
  infrastructure,
  'disk-full': diskFull,
  'out-of-memory': outOfMemory,
  gpu,
  'rate-limit': rateLimit,
  dns,
  clock,
  tls,
  'port-in-use': portInUse,
  concurrency,
  database,
  'service-startup': serviceStartup,
  snapshot,
  browser,
  permission,
  registry,
  git,
  network,
  'dependency-resolution': dependencyResolution,
  lint,
  compilation,
  configuration,
  crash,
  ordering,
  timeout,
  assertion,
  exception
}
