const steps: readonly RegExp[] = [
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?\s{0,4}/,
  /^\([\w.-]{1,60} pid=\d{1,10}\)\s{0,4}/,
  /^[\w.-]{1,60}\s{0,20}\|\s/,
  /^#\d{1,4} \d{1,6}\.\d{1,4} /,
  /^\[?(?:ERROR|CRITICAL|FATAL|WARNING|WARN|INFO|DEBUG)\]?\s{1,4}(?=\d\d-\d\d |\[)/,
  /^\d\d-\d\d \d\d:\d\d:\d\d\s{1,4}/,
  /^\[[\w./-]{1,80}:\d{1,6}\]\s{0,4}/,
  /^-\s[\w.]{1,80}\s-\s/,
  /^(?:ERROR|CRITICAL|FATAL|WARNING|INFO|DEBUG)\s-\s/,
  /^(?:\|\s{0,10}(?:[\w.:]{1,80})\s{1,20})?\|\s{0,4}/
]

/** The message without what loggers, container tools and builders put before it. */
export function bodyOf(text: string): string {
  return steps.reduce((rest, step) => rest.replace(step, ''), text)
}
