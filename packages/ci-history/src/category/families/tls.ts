import type { Family } from '../family.ts'

export const tls: Family = {
  certificate:
    /certificate (?:verify failed|has expired|signed by unknown|is not trusted|verification failed)|CERTIFICATE_VERIFY_FAILED|\bx509: |unable to get local issuer|unable to verify the first certificate|self[- ]signed certificate|PKIX path building failed|\bUNABLE_TO_(?:VERIFY|GET)_\w{3,40}|DEPTH_ZERO_SELF_SIGNED|\bERR_CERT_\w{3,40}|\bCERT_HAS_EXPIRED\b/i,
  handshake:
    /\bTLS handshake (?:timeout|error|failed)|\btls: handshake failure|TLS connection was non-properly terminated|\bSSL(?:Error|HandshakeException|_ERROR_\w{3,40}|V3_ALERT\w{0,40})\b|\bSSL routines\b|ERR_SSL_\w{3,40}|gnutls_handshake\(\) failed|The SSL connection could not be established|before secure TLS connection|wrong version number\b|tlsv1 alert/i
}
