/**
 * A message with `%` for whatever differs from run to run: numbers, hexadecimal and base64 text. Equal for equal failures.
 * What LUCI groups by: luci-go, analysis/internal/clustering/algorithms/failurereason.
 */
export function clusterExpression(message: string): string {
  const escaped = message.replaceAll(/[\\%_]/g, '\\$&')
  const maskEnd = maskEndIn(escaped)
  let expression = ''
  for (let at = 0; at < escaped.length; ) {
    const end = maskEnd(at)
    expression += end > at ? '%' : escaped[at]
    at = Math.max(end, at + 1)
  }
  return expression
}

/**
 * Where a mask that starts at a place ends; the place itself where none does. By LUCI's expression, first match first:
 * `[/+0-9a-zA-Z]{10,}=+|[-0-9a-fA-F \t]{16,}|[0-9a-fA-Fx]{8,}|[0-9]+`, which takes quadratic time where expressions are tried place by place.
 */
function maskEndIn(text: string): (at: number) => number {
  const base64 = runsIn(text, /[/+0-9a-zA-Z]*/y)
  const padding = runsIn(text, /=*/y)
  const spaced = runsIn(text, /[-0-9a-fA-F \t]*/y)
  const hexadecimal = runsIn(text, /[0-9a-fA-Fx]*/y)
  const digits = runsIn(text, /[0-9]*/y)
  return (at) => {
    const encoded = base64(at)
    if (encoded - at >= 10 && text[encoded] === '=') return padding(encoded)
    if (spaced(at) - at >= 16) return spaced(at)
    return hexadecimal(at) - at >= 8 ? hexadecimal(at) : digits(at)
  }
}

/** Where the run of characters ends that a place is in. Asked for ascending places, it looks at each character once. */
function runsIn(text: string, run: RegExp): (at: number) => number {
  let end = -1
  return (at) => {
    if (at >= end) {
      run.lastIndex = at
      end = at + (run.exec(text)?.[0].length ?? 0)
    }
    return end
  }
}
