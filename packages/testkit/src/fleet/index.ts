export { type Certificate, type CertificateKind, type Certificates, makeCertificates } from './certificates.ts'
export { type DnsServer, startDns, type Zone } from './dns.ts'
export { type Fleet, type FleetName, startFleet } from './start.ts'
export type { Asked } from './web.ts'
