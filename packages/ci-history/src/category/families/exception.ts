import type { Family } from '../family.ts'

/** The program fell over an error of its own, which no other family knows. */
export const exception: Family = {
  'missing-value':
    /\bNullPointerException\b|\bNullReferenceException\b|\b(?:null|undefined|None|nil)\b.{0,40}\b(?:is not|has no|reading|properties|pointer|object)\b|[Cc]annot read propert|'NoneType' object|undefined method `|\bAttributeError\b|invalid memory address or nil pointer/,
  type: /\bTypeError\b|\bClassCastException\b|\bValueError\b|\bKeyError\b|\bIndexError\b|\bReferenceError\b|\bIndexOutOfBoundsException\b|index out of (?:range|bounds)|\bIllegal(?:Argument|State)Exception\b|\bInvalidOperationException\b/,
  uncaught:
    /^(?:Uncaught |Unhandled |Exception in thread )|\b[Uu]nhandled (?:promise )?(?:rejection|exception)|\b(?:\w{1,60}[.$:]){0,12}\w{1,80}(?:Error|Exception): /
}
