import type { Family } from '../family.ts'

export const dns: Family = {
  resolver:
    /Could not resolve host(?:name)?\b|[Uu]nable to resolve host\b|[Uu]nknown host\b|remote name could not be resolved|Temporary failure (?:in name resolution|resolving)|[Nn]ame or service not known|[Nn]ame does not resolve|nodename nor servname|\b[Nn]o such host\b|server misbehaving|No address associated with hostname/,
  'resolver-error':
    /getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)|\bEAI_AGAIN\b|queryA{1,4} E(?:NOTFOUND|TIMEOUT|REFUSED|SERVFAIL)|\bUnknownHostException\b|\bNameResolutionError\b|ERR_NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST|Failed to resolve '|\b(?:NXDOMAIN|SERVFAIL)\b/,
  'dns-failed': /\bDNS (?:lookup|resolution|query|request|server)\b.{0,60}\b(?:failed|timed out|timeout|error)|\bdns error\b/i
}
