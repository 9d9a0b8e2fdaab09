import { Trouble } from '../trouble.ts'
import { fill } from './placeholder.ts'

type LookUp = (name: string) => string

/** Scheme, user and password, host, and the rest. */
export function partsOf(url: string): { scheme: string; user: string; host: string; rest: string } {
  const [, scheme = '', authority = '', rest = ''] = /^([a-z]+:\/\/)([^/?#]*)(.*)$/s.exec(url) ?? []
  const at = authority.lastIndexOf('@') + 1
  return { scheme, user: authority.slice(0, at), host: authority.slice(at), rest }
}

/** A URL with its values in place: escaped wherever that is possible, so that no value changes what the parts are. */
export function fillUrl(text: string, lookUp: LookUp): URL {
  const { scheme, user, host, rest } = partsOf(text)
  const escaped = (part: string) => fill(part, lookUp, (value) => encodeURIComponent(value.toWellFormed()))
  const url = URL.parse(`${scheme}${escaped(user)}${fill(host, lookUp, hostValue)}${escaped(rest)}`)
  if (!url) throw new Trouble('protocol', 'the address is no URL once its values are filled in')
  return url
}

function hostValue(value: string): string {
  const host = value.trim()
  if (/^[\w.:[\]-]+$/.test(host)) return host
  throw new Trouble('protocol', 'a value that is filled in for the host is no host')
}
