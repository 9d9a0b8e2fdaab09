import type { Family } from '../family.ts'

export const permission: Family = {
  github:
    /Resource not accessible by (?:integration|personal access token)|\bBad credentials\b|Must have admin rights|Permission to \S{1,200} denied to |Write access to repository not granted|protected by organization SAML|Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|refusing to allow a(?:n)? .{1,60} to create or update workflow/,
  http: /\b(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: code)?|HTTP ?Error|returned error|[Rr]esponse(?: code)?)[:= ]{1,3}(?:Error )?40[13]\b|\bindicate success: 40[13]\b|\b401 Unauthorized\b|\b403 Forbidden\b|\bE40[13]\b|\bENEEDAUTH\b/,
  cloud:
    /[Cc]ould not load credentials|Unable to locate credentials|Credentials could not be loaded|\bExpiredToken\w{0,20}|\bInvalidClientTokenId\b|\bAccessDenied\w{0,20}|[Nn]ot authorized to perform|\bPERMISSION_DENIED\b|\bUNAUTHENTICATED\b|\binvalid_(?:grant|client)\b|\bAADSTS\d{4,7}\b|NoCredentialProviders|Could not load the default credentials/,
  login:
    /[Aa]uthentication (?:failed|required|error)\b|password authentication failed|Access denied for user|could not read (?:Username|Password)|Permission denied \(publickey|Host key verification failed|unauthorized: |\bdenied: (?:requested access|permission)|Invalid (?:API key|access token|credentials|username or password)|Incorrect username or password|\bForbidden\b.{0,40}\bpermission|Error from server \(Forbidden\)|\bis forbidden: User |must be logged in to the server/,
  file: /\bEACCES\b|\bEPERM\b|[Pp]ermission denied|Operation not permitted|Access (?:to the path .{1,300} )?is denied|\bPermissionError\b|AccessDeniedException/
}
