import type { Rule } from '../rule.ts'
import { alwaysAfterCancel } from './always-after-cancel.ts'
import { aptInstallWithoutUpdate } from './apt-install-without-update.ts'
import { artifactNameCollision } from './artifact-name-collision.ts'
import { backgroundWithoutWait } from './background-without-wait.ts'
import { brokenNeeds } from './broken-needs.ts'
import { cacheKeyPerRun } from './cache-key-per-run.ts'
import { cacheKeyWithoutLockfile } from './cache-key-without-lockfile.ts'
import { cacheWithoutRestoreKeys } from './cache-without-restore-keys.ts'
import { cronOnTheHour } from './cron-on-the-hour.ts'
import { deployCancelledInProgress } from './deploy-cancelled-in-progress.ts'
import { deployWithoutConcurrency } from './deploy-without-concurrency.ts'
import { downloadWithoutFail } from './download-without-fail.ts'
import { downloadWithoutRetry } from './download-without-retry.ts'
import { failFast } from './fail-fast.ts'
import { failureMissesCancelled } from './failure-misses-cancelled.ts'
import { fanIn } from './fan-in.ts'
import { fixedSleep } from './fixed-sleep.ts'
import { hiddenFailure } from './hidden-failure.ts'
import { hiddenRetry } from './hidden-retry.ts'
import { installWithoutRetry } from './install-without-retry.ts'
import { invalidWorkflow } from './invalid-workflow.ts'
import { missingTimeout } from './missing-timeout.ts'
import { pipeToShell } from './pipe-to-shell.ts'
import { pullWithoutLogin } from './pull-without-login.ts'
import { retiredRunner } from './retired-runner.ts'
import { serviceWithoutHealthCheck } from './service-without-health-check.ts'
import { setupWithoutCache } from './setup-without-cache.ts'
import { sharedCacheKey } from './shared-cache-key.ts'
import { sharedStateWithoutMaxParallel } from './shared-state-without-max-parallel.ts'
import { timeoutTooLong } from './timeout-too-long.ts'
import { timeoutTooShort } from './timeout-too-short.ts'
import { unjoinableJobName } from './unjoinable-job-name.ts'
import { unlockedInstall } from './unlocked-install.ts'
import { unpinnedAction } from './unpinned-action.ts'
import { unpinnedImage } from './unpinned-image.ts'
import { unpinnedRunner } from './unpinned-runner.ts'
import { unpinnedTool } from './unpinned-tool.ts'

export const rules: readonly Rule[] = [
  alwaysAfterCancel,
  aptInstallWithoutUpdate,
  artifactNameCollision,
  backgroundWithoutWait,
  brokenNeeds,
  cacheKeyPerRun,
  cacheKeyWithoutLockfile,
  cacheWithoutRestoreKeys,
  cronOnTheHour,
  deployCancelledInProgress,
  deployWithoutConcurrency,
  downloadWithoutFail,
  downloadWithoutRetry,
  failFast,
  failureMissesCancelled,
  fanIn,
  fixedSleep,
  hiddenFailure,
  hiddenRetry,
  installWithoutRetry,
  invalidWorkflow,
  missingTimeout,
  pipeToShell,
  pullWithoutLogin,
  retiredRunner,
  serviceWithoutHealthCheck,
  setupWithoutCache,
  sharedCacheKey,
  sharedStateWithoutMaxParallel,
  timeoutTooLong,
  timeoutTooShort,
  unjoinableJobName,
  unlockedInstall,
  unpinnedAction,
  unpinnedImage,
  unpinnedRunner,
  unpinnedTool
]
