import type { Family } from '../family.ts'

/** The runner or GitHub failed; github.com/actions/runner says most of it. */
export const infrastructure: Family = {
  'runner-lost': /\blost communication with the server\b/,
  'runner-shutdown': /^The runner has received a shutdown signal|^Operating system is shutting down for computer/,
  'runner-error': /^(?:The hosted runner|GitHub Actions has) encountered an (?:internal )?error wh(?:ile|en) running your job/,
  'runner-disk': /^You are running out of disk space\. The runner will stop working/,
  'no-runner': /^The job was not acquired by Runner of type|\bpod failed to come online\b|^No runner matching the specified labels/,
  'action-download': /^Failed to (?:download (?:action|archive)|resolve action download info)\b/,
  'docker-daemon': /Cannot connect to the Docker daemon|error during connect: .{0,200}docker(?:_engine|\.sock)/,
  'github-outage':
    /^(?:Error: )?(?:We couldn't respond to your request in time|Unicorn! · GitHub|GitHub Actions is (?:currently |temporarily )?unavailable)/
}
