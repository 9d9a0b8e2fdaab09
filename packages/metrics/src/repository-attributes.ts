/** `owner/name` in the words of the conventions for version control, where the name is that without the owner: opentelemetry.io/docs/specs/semconv/registry/attributes/vcs. */
export function repositoryAttributes(repository: string, url?: string): Record<string, string> {
  const [owner = '', name = repository] = repository.includes('/') ? repository.split('/') : ['', repository]
  return {
    'vcs.provider.name': 'github',
    'vcs.repository.name': name,
    ...(owner !== '' && { 'vcs.owner.name': owner }),
    ...(url !== undefined && { 'vcs.repository.url.full': url })
  }
}
