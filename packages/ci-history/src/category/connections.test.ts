import { playFamily } from './rows.fixture.ts'

playFamily('dns', {
  resolver: [
    'the host is resolved',
    'curl: (6) Could not resolve host: registry.example',
    'dial tcp: lookup registry.example: no such host',
    'Temporary failure in name resolution'
  ],
  'resolver-error': [
    'ENOTFOUND is a code',
    'getaddrinfo ENOTFOUND registry.example',
    'java.net.UnknownHostException: registry.example',
    'page.goto: net::ERR_NAME_NOT_RESOLVED at https://shop.example'
  ],
  'dns-failed': ['the DNS name is long', 'DNS lookup of registry.example failed', 'dns error: failed to lookup address information']
})

playFamily('clock', {
  'clock-skew': [
    'the skew of the matrix',
    'make: warning:  Clock skew detected.  Your build may be incomplete.',
    'RequestTimeTooSkewed: The difference between the request time and the current time is too large.'
  ],
  'not-yet-valid': [
    'the token is not valid',
    'The token is not yet valid (nbf)',
    'Token used before issued',
    'the certificate is not yet valid'
  ],
  'time-zone': [
    'the zone of the server',
    "zoneinfo._common.ZoneInfoNotFoundError: 'No time zone found with key Europe/Nowhere'",
    'panic: unknown time zone Europe/Nowhere',
    "TypeError: can't compare offset-naive and offset-aware datetimes"
  ],
  'frozen-time': ['Expected 3 rows on 2026-01-01', 'Expected 2026-01-01 but got 2025-12-31']
})

playFamily('tls', {
  certificate: [
    'the certificate of the course',
    'x509: certificate signed by unknown authority',
    'Error: self-signed certificate in certificate chain',
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED]'
  ],
  handshake: [
    'shake hands',
    'net/http: TLS handshake timeout',
    'SSL_ERROR_SYSCALL: gnutls_handshake() failed',
    'The SSL connection could not be established, see inner exception.'
  ]
})

playFamily('port-in-use', {
  'address-in-use': [
    'the address is in use by 3 tests',
    'Error: listen EADDRINUSE: address already in use :::3000',
    'OSError: [Errno 98] Address already in use'
  ],
  'port-in-use': [
    'import is already used',
    'Port 8080 was already in use.',
    'Bind for 0.0.0.0:5432 failed: port is already allocated',
    'Port 3000 is in use, trying another one failed'
  ]
})

playFamily('service-startup', {
  'local-port': [
    'connect ECONNREFUSED 10.1.2.3:5432',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'curl: (7) Failed to connect to localhost port 8080 after 0 ms',
    'page.goto: net::ERR_CONNECTION_REFUSED at http://localhost:3000/',
    'dial tcp [::1]:5432: connect: connection refused'
  ],
  database: [
    'the database system is up',
    'FATAL:  the database system is starting up',
    "ERROR 2002 (HY000): Can't connect to local MySQL server through socket",
    "Error: P1001: Can't reach the database"
  ],
  waiting: [
    'waiting for the server',
    'Timed out waiting for http://shop:3000',
    'Error: Timed out waiting 60000ms from config.webServer.',
    'timeout waiting for container to become healthy: port 9200',
    'broker not ready after 30s'
  ],
  'not-started': [
    'the server started',
    'Container shop-db-1 is unhealthy',
    'dependency failed to start: container shop-db-1',
    'The redis server did not start',
    'One or more containers failed to start.'
  ]
})

playFamily('network', {
  refused: [
    'the offer is refused',
    'connect ECONNREFUSED 10.1.2.3:443',
    'No connection could be made because the target machine actively refused it'
  ],
  reset: ['the form is reset', 'read ECONNRESET', 'Connection reset by peer', 'Error: socket hang up', 'write EPIPE'],
  'connection-timeout': [
    'Connection established',
    'connect ETIMEDOUT 10.1.2.3:443',
    'read tcp 10.0.0.1:3->10.0.0.2:443: i/o timeout',
    'requests.exceptions.ReadTimeout: too slow'
  ],
  unreachable: [
    'the code is unreachable',
    'Network is unreachable',
    'connect EHOSTUNREACH 10.1.2.3:443',
    'Failed to connect to github.example port 443'
  ],
  interrupted: [
    'EOF is expected',
    'unexpected EOF',
    'curl: (52) Empty reply',
    'http.client.IncompleteRead: IncompleteRead(3 bytes read)',
    'Max retries exceeded with url: /v1'
  ],
  'server-error': ['500 tests passed', 'Request failed with status code 503', '502 Bad Gateway', 'HTTP/1.1 504 late'],
  request: [
    'fetching is done',
    'TypeError: fetch failed',
    'request to https://api.example/v1 failed, reason: bad',
    'error sending request for url (https://api.example)'
  ]
})

playFamily('registry', {
  image: [
    'the manifest is known',
    'Error response from daemon: manifest for shop:9 not found: manifest unknown',
    'Error response from daemon: pull access denied for cart',
    'Error response from daemon: Get "https://registry.example/v2/": late'
  ],
  npm: [
    'npm run 404',
    'npm ERR! 404 Not Found - GET https://registry.example/cart',
    'npm error code E503',
    'ERR_PNPM_FETCH_500  GET https://registry.example/cart',
    'npm error network timeout at: https://registry.example/cart'
  ],
  packages: [
    'the hash sum is right',
    'Could not transfer artifact com.example:cart:pom:1 from central',
    'E: Failed to fetch http://archive.example/cart.deb  Hash Sum mismatch',
    'warning: spurious network error (2 tries remaining)'
  ],
  download: [
    'the download counter is 5',
    'Failed to download cart-1.0.tgz',
    'curl: (22) The requested URL returned error',
    'tar: Unexpected EOF in archive'
  ],
  'cache-service': ['the cache service is here', 'Failed to restore: Cache service responded with 400'],
  artifact: ['the artifact is here', 'Unable to find any artifacts for the associated workflow', 'Failed to CreateArtifact: late']
})

playFamily('permission', {
  github: ['the integration is accessible', 'Resource not accessible by integration', 'Error: Bad credentials'],
  http: ['401 tests, 403 checks', 'Request failed with status code 403', 'The requested URL returned error: 403', 'npm error code E401'],
  cloud: [
    'the role is authorized',
    'An error occurred (AccessDeniedException) when calling the GetItem operation',
    'Unable to locate credentials',
    'Error: Could not load credentials from any providers'
  ],
  login: [
    'the author is authentic',
    'FATAL:  password authentication failed for user "shop"',
    'git@github.example: Permission denied (publickey).',
    'unauthorized: no'
  ],
  file: [
    'permissions: read',
    "Error: EACCES: permission denied, mkdir '/opt/shop'",
    'bash: ./run.sh: Permission denied',
    'PermissionError: [Errno 13] no'
  ]
})
