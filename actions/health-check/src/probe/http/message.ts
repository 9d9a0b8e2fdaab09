/** One HTTP request, with everything filled in. */
export interface HttpMessage {
  method: string
  url: URL
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body?: string
  verifyTls: boolean
  clientCertificate?: { cert: string; key: string }
}
