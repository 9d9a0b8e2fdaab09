/** What reports tell of that is no test: what failed around tests has a case of one of these names. */
export const noTest = {
  /** A set-up, a tear-down, the run as a whole. */
  outside: '(outside of the tests)',
  file: '(the file failed to run)',
  package: '(the package failed)'
} as const

/** Also where such a name came again and got a number. */
export const isNoTest = (name: string): boolean => Object.values(noTest).some((one) => name === one || name.startsWith(`${one} #`))
