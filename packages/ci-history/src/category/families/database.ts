import type { Family } from '../family.ts'

export const database: Family = {
  deadlock:
    /[Dd]eadlock (?:detected|found when trying to get lock)|\bDeadlockLoserDataAccessException\b|was deadlocked on .{0,60}resources|\bORA-00060\b|\b40P01\b/,
  lock: /Lock wait timeout exceeded|could not serialize access|[Dd]atabase (?:table |schema )?is locked|\bSQLITE_(?:BUSY|LOCKED)\b|canceling statement due to (?:lock|statement) timeout|could not obtain lock on (?:row|relation)|\bORA-00054\b|WriteConflict/,
  connections:
    /[Tt]oo many (?:connections|clients)\b|remaining connection slots are reserved|[Tt]imed out fetching a new connection from the connection pool|QueuePool limit of size|Timeout acquiring a connection|HikariPool-\d{1,4} - Connection is not available|connection pool (?:is )?exhausted/,
  'lost-server':
    /server closed the connection unexpectedly|MySQL server has gone away|Lost connection to MySQL server|terminating connection due to|\bConnection terminated unexpectedly|\bREADONLY You can't write against|\bMongo(?:ServerSelection|Network|NotConnected)Error\b|Connection is closed\b.{0,40}(?:redis|ioredis)|\bClusterAllFailedError\b/i,
  constraint:
    /duplicate key value violates|violates (?:foreign key|unique|not-null|check) constraint|UNIQUE constraint failed|Duplicate entry '.{0,200}' for key|\bE11000 duplicate key/,
  schema:
    /\brelation "[^"]{1,200}" (?:does not|already) exists?|no such (?:table|column): |Unknown (?:database|column) '|\bdatabase "[^"]{1,200}" (?:does not exist|already exists|is being accessed by other users)|\bSQLSTATE\[|\bPG::\w{3,60}|Table '[^']{1,200}' doesn't exist/
}
