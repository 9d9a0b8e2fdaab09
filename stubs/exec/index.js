/** @actions/core calls this for `platform.getDetails()` only; tocsin never does. */
export function getExecOutput() {
  throw new Error('Running processes is not part of this bundle')
}
