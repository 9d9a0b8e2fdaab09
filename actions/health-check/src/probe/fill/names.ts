import type { Auth, RequestStep } from '@tocsin/notifier'
import { isSecretName, namesInText } from './placeholder.ts'

/** What a step needs to be filled in, each name once. */
export interface Names {
  /** Of environment variables. */
  secrets: readonly string[]
  /** What earlier steps have to capture. */
  captures: readonly string[]
}

/** The names in all texts of a step that are filled in. */
export function namesIn(step: RequestStep): Names {
  const names = [...new Set([...textsOf(step).flatMap(namesInText), ...variablesOf(step.auth)])]
  return { secrets: names.filter(isSecretName), captures: names.filter((name) => !isSecretName(name)) }
}

function textsOf({ url, headers = {}, body, auth, send = '' }: RequestStep): readonly string[] {
  return [url, ...Object.values(headers), ...textsWithin(body), ...(auth ? Object.values(auth) : []), send]
}

function textsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithin) : []
}

/** A client certificate is named by its variables alone. */
const variablesOf = (auth: Auth | undefined): readonly string[] => (auth?.type === 'client-certificate' ? [auth.certificate, auth.key] : [])
