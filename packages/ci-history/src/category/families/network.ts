import type { Family } from '../family.ts'

export const network: Family = {
  refused: /\bECONNREFUSED\b|[Cc]onnection refused|ERR_CONNECTION_REFUSED|actively refused it/,
  reset:
    /\bE(?:CONNRESET|CONNABORTED|PIPE)\b|[Cc]onnection (?:was )?(?:reset|aborted|broken)|reset by peer|\bsocket hang up\b|\b[Bb]roken pipe\b|\bRemoteDisconnected\b|[Cc]onnection (?:was )?(?:forcibly )?closed (?:by|before|prematurely)|ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|\bClientConnectorError\b|\bother side closed\b|\bUND_ERR_SOCKET\b|\bServerDisconnectedError\b/,
  'connection-timeout':
    /\bETIMEDOUT\b|\bESOCKETTIMEDOUT\b|\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\b|[Cc]onnection (?:attempt )?timed out|[Cc]onnect(?:ion)? timeout|\bi\/o timeout\b|\b(?:Connect|Read|Socket)Timeout(?:Error|Exception)?\b|ERR_(?:CONNECTION_)?TIMED_OUT|net\/http: request canceled|Operation timed out after \d{1,9} milliseconds/,
  unreachable:
    /Network is unreachable|No route to host|\bE(?:HOST|NET)UNREACH\b|\bENETDOWN\b|ERR_(?:INTERNET_DISCONNECTED|NETWORK_\w{3,30}|ADDRESS_UNREACHABLE)|[Tt]unneling socket could not|Proxy (?:Error|CONNECT aborted)|Could not connect to server\b|Failed to connect to \S{1,200} port \d/,
  interrupted:
    /\bunexpected EOF\b|\b[Pp]remature (?:close|end)\b|\bIncompleteRead\b|\bChunkedEncodingError\b|Max retries exceeded with url|\bhttp2: .{0,60}(?:GOAWAY|closed|stream)|\bstream error: .{0,40}INTERNAL_ERROR|Empty reply from server|HTTP\/2 stream \d{1,9} was not closed cleanly|\bcurl: \((?:18|28|35|52|55|56|92)\)|: "?https?:\/\/\S{1,300}"?: EOF$|^(?:Get|Head|Post|Put|Patch|Delete) "\S{1,300}": EOF$|[Rr]esponse ended prematurely|upstream connect error/,
  'server-error':
    /\b(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: code)?|HTTP ?Error|returned error|[Rr]esponse(?: code)?)[:= ]{1,3}(?:Error )?5\d\d\b|\b50[0234] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)|\bindicate success: 5\d\d\b|\bServer Error \(5\d\d\)/i,
  request:
    /\bfetch failed\b|\bNetworkError\b|\bNetwork Error$|\bConnectError\b|\bAll connection attempts failed\b|\bnpm (?:ERR!|error) network\b|trouble with your network connection|\bcode = Unavailable desc\b|\brequest to \S{1,300} failed\b|\bSocketException\b|\bdial tcp\b|\bread tcp\b|error sending request for url/
}
