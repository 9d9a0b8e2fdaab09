/** Attributes of a resource, a span or a point, such as `service.name`. */
export type Attributes = Readonly<Record<string, string | number | boolean>>

/** `KeyValue`s in the JSON of OTLP: 64-bit numbers are texts. */
export const attributesOf = (values: Attributes) => Object.entries(values).map(([key, value]) => ({ key, value: anyValue(value) }))

function anyValue(value: string | number | boolean) {
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'string') return { stringValue: value.toWellFormed() }
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value }
}

/** Milliseconds since 1970 as nanoseconds, in text. */
export const nanos = (ms: number): string => `${BigInt(Math.round(ms)) * 1_000_000n}`
