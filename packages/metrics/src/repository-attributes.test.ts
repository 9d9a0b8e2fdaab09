import { expect, test } from '@jest/globals'
import { repositoryAttributes } from './repository-attributes.ts'

const github = { 'vcs.provider.name': 'github' }

test.each<[repository: string, url: string | undefined, attributes: object]>([
  ['octo/app', undefined, { ...github, 'vcs.owner.name': 'octo', 'vcs.repository.name': 'app' }],
  [
    'octo/app',
    'https://github.com/octo/app',
    { ...github, 'vcs.owner.name': 'octo', 'vcs.repository.name': 'app', 'vcs.repository.url.full': 'https://github.com/octo/app' }
  ],
  ['app', undefined, { ...github, 'vcs.repository.name': 'app' }]
])('%s at %s', (repository, url, attributes) => expect(repositoryAttributes(repository, url)).toEqual(attributes))
