/** @actions/core uses this class for OIDC tokens only; tocsin asks for none. */
export class HttpClient {
  constructor() {
    throw new Error('OIDC is not part of this bundle')
  }
}

export class HttpClientError extends Error {}
