/** The schemas of `window` and `escalate`, for a step that has them as inputs. In a file of its own, so that no other action bundles them. */
export const repeatedFailuresSchemas = () => import('./repeated-failures.ts')
