export interface Naming {
  /** What people call the event, where its own name says too little. */
  noun?: string
  /** Where the payload keeps its subject: the first that is there. */
  subject?: readonly string[]
  /** What happened, for an event without an action. */
  happened?: string
}

export const namings: Readonly<Record<string, Naming>> = {
  custom_property_values: { noun: 'Custom properties', subject: ['repository'] },
  github_app_authorization: { noun: 'GitHub app authorization', subject: ['sender'] },
  installation: { noun: 'App installation', subject: ['installation.account', 'repositories.0', 'sender'] },
  installation_repositories: { noun: 'App access', subject: ['repositories_added.0', 'repositories_removed.0'] },
  issue_dependencies: { noun: 'Issue', subject: ['blocked_issue', 'blocking_issue'] },
  marketplace_purchase: { noun: 'Marketplace plan', subject: ['marketplace_purchase.account'] },
  member: { noun: 'Collaborator' },
  membership: { noun: 'Team member', subject: ['member'] },
  meta: { noun: 'Webhook', subject: ['repository', 'organization'] },
  org_block: { noun: 'User', subject: ['blocked_user'] },
  organization: { noun: 'Organization', subject: ['membership.user', 'invitation', 'organization'] },
  ping: { noun: 'Webhook', subject: ['repository', 'organization'], happened: 'added' },
  projects_v2: { noun: 'Project' },
  projects_v2_item: { noun: 'Project item' },
  projects_v2_status_update: { noun: 'Project status' },
  repository: { subject: ['repository'] },
  repository_import: { subject: ['repository'] },
  sponsorship: { subject: ['sponsorship.sponsor', 'sender'] },
  sub_issues: { noun: 'Sub-issue', subject: ['sub_issue', 'parent_issue'] },
  team_add: { noun: 'Team', subject: ['team'], happened: 'added to repository' }
}

/** Actions whose names are not in the past tense, or repeat the noun. */
export const verbs: Readonly<Record<string, string>> = {
  suspend: 'suspended',
  unsuspend: 'unsuspended',
  new_permissions_accepted: 'got new permissions',
  sub_issue_added: 'added',
  sub_issue_removed: 'removed',
  parent_issue_added: 'got a parent',
  parent_issue_removed: 'lost its parent',
  blocked_by_added: 'is now blocked',
  blocked_by_removed: 'is no longer blocked',
  blocking_added: 'now blocks another',
  blocking_removed: 'no longer blocks another'
}
