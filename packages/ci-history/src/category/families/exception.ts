import type { Family } from '../family.ts'

/** The program fell over an error of its own, which no other family knows. */
export const exception: Family = {
  'missing-value':
    /\bNullPointerException\b|\bNullReferenceException\b|\b(?:null|undefined|None|nil)\b.{0,40}\b(?:is not|has no|reading|properties|pointer|object)\b|[Cc]annot read propert|'NoneType' object|undefined method `|\bAttributeError\b|invalid memory address or nil pointer|called `\w{1,20}::(?:unwrap|expect)\w{0,10}\(\)` on |\bUndefined (?:array key|index|variable|offset)\b/,
  type: /\bTypeError\b|\bClassCastException\b|\bValueError\b|\bKeyError\b|\bIndexError\b|\bReferenceError\b|\bIndexOutOfBoundsException\b|index out of (?:range|bounds)|\bIllegal(?:Argument|State)Exception\b|\bInvalidOperationException\b/,
  uncaught:
    /^(?:Uncaught |Unhandled |Exception in thread |Traceback \(most recent call last\):)|\bUnhandledPromiseRejection\b|[Uu]nexpected end of JSON input|\b[Uu]nhandled (?:promise )?(?:rejection|exception)|\b(?:\w{1,60}[.$:]){0,12}\w{1,80}(?:Error|Exception): /
}
