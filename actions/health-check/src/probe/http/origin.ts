const ports: Readonly<Record<string, number>> = { 'http:': 80, 'ws:': 80, 'https:': 443, 'wss:': 443, 'tls:': 443 }

/** The host to connect to: of an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

/** 0 where a URL has none and its scheme neither. */
export const portOf = ({ port, protocol }: URL): number => Number(port) || (ports[protocol] ?? 0)
