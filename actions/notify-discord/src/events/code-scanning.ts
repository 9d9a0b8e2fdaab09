import { branchOf } from './phrases.ts'
import { finding, levelOf } from './security.ts'
import type { Teller } from './told.ts'

export const codeScanningAlert: Teller = (event) => {
  const alert = event.at('alert')
  const location = alert.at('most_recent_instance.location')
  const place = [location.text('path'), location.text('start_line')].filter(Boolean).join(':')
  return finding(event, {
    kind: 'Code scanning alert',
    name: alert.maybe('rule.description') ?? alert.maybe('rule.name') ?? alert.text('rule.id'),
    level: levelOf(alert.maybe('rule.security_severity_level') ?? alert.text('rule.severity')),
    facts: [
      location.has('path') && { code: place },
      alert.has('rule.id') && { code: alert.text('rule.id') },
      alert.maybe('tool.name'),
      branchOf(event.text('ref') || alert.text('most_recent_instance.ref'))
    ]
  })
}
