import type { Family } from '../family.ts'

/** What the tests need was not there yet: a server of the job, a container, a database. */
export const serviceStartup: Family = {
  'local-port':
    /(?:ECONNREFUSED|[Cc]onnection refused|ERR_CONNECTION_REFUSED|[Ff]ailed to connect to|[Cc]ould not connect to).{0,120}(?:\b127\.0\.0\.1\b|\blocalhost\b|::1\b|\b0\.0\.0\.0\b)|(?:\b127\.0\.0\.1\b|\blocalhost\b|::1\b|\b0\.0\.0\.0\b).{0,120}(?:ECONNREFUSED|refused)/,
  database:
    /the database system is (?:starting up|shutting down|not yet accepting)|\bBusyLoadingError\b|\bLOADING Redis is loading|Is the server running (?:on|locally|and accepting)|Can't connect to (?:local )?MySQL server|Can't reach database server|\bP1001\b/,
  waiting:
    /[Tt]im(?:ed out|eout)(?: \w{1,20})? waiting (?:for|on):? .{0,200}(?:https?:|tcp:|\bservers?\b|\bservices?\b|\bport\b|localhost|\bcontainers?\b|\bto (?:be|become) (?:ready|available|healthy|up)\b)|\btimed out waiting for the condition on \w|timeout occurred after waiting \d{1,6} seconds for \S{1,200}:\d|could not verify that this server is running|Timed out waiting \d{1,8}ms from config\.webServer|\bnot (?:ready|available|healthy|up) (?:after|within|in) \d/,
  'not-started':
    /\b(?:server|services?|container|database|daemon|emulator|broker|cluster|postgres|mysql|redis|kafka|elasticsearch|app)\b.{0,60}\b(?:failed to|did not|didn't|never|could not) (?:start|become|come up|respond)\b|[Hh]ealth ?check (?:failed|timed out)|\bis unhealthy\b|dependency failed to start|One or more containers failed to start|Failed to initialize container|\bCrashLoopBackOff\b|Back-off restarting failed container|Process from config\.webServer (?:was not able to start|exited early)|\bContainerLaunchException\b/i
}
