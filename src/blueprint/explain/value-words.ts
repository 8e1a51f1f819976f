import { nearest } from '../../core/suggest.ts'

/** The allowed word that `given` probably means: a known other name for it, or the nearest. */
export function nearestWord(given: string, allowed: readonly string[]): string | undefined {
  const plain = given.toUpperCase().replaceAll(/[-_\s]/g, '')
  const synonym = synonyms
    .flatMap(([others, words]) => (others.includes(plain) ? words : []))
    .find((word) => allowed.includes(word))
  if (synonym !== undefined) return synonym
  // NOT_EQUALS is near to EQUALS by its letters, and its opposite. What does not begin like a denial may be a misspelt one.
  return nearest(given, isNegative(given) ? allowed.filter(isNegative) : allowed)
}

// Not NONE, nor what is meant as it.
function isNegative(word: string): boolean {
  return /^(?:NOT|NO(?=_|[A-Z]{4})|DOES|IS_?NOT|!)/i.test(word)
}

/** Other tools' words, and what a blueprint calls it. */
const synonyms: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['STATUS', 'STATUSCODE', 'HTTPSTATUS', 'CODE'], ['STATUS_CODE']],
  [['LATENCY', 'DURATION', 'TIME', 'RESPONSETIMEMS'], ['RESPONSE_TIME']],
  [
    ['JSON', 'JSONPATH', 'JSONBODY', 'BODYJSON', 'TEXT', 'RESPONSEBODY', 'CONTENT'],
    ['BODY', 'RESPONSE_DATA'],
  ],
  [['RESPONSEHEADER', 'HEADERS'], ['HEADER']],
  [['EQ', 'IS', '=', '==', '===', 'EQUAL', 'SAME'], ['EQUALS']],
  [['NE', 'NEQ', '!=', '!==', '<>', 'ISNOT', 'DOESNOTEQUAL'], ['NOT_EQUALS']],
  [['GT', '>', 'GREATER', 'MORETHAN', 'ABOVE'], ['GREATER_THAN']],
  [['LT', '<', 'LESS', 'FEWERTHAN', 'BELOW'], ['LESS_THAN']],
  [['INCLUDES', 'HAS', 'CONTAIN'], ['CONTAINS']],
  [['DOESNOTCONTAIN', 'EXCLUDES', 'NOTINCLUDES'], ['NOT_CONTAINS']],
  [['REGEX', 'REGEXP', 'MATCHES', 'MATCH', 'MATCHESREGEX', 'PATTERN', '~', '=~'], ['REGEX_MATCH']],
  [['BETWEEN', 'RANGE', 'INRANGE'], ['IN_RANGE']],
  [
    ['EXISTS', 'EXIST', 'PRESENT', 'ISPRESENT'],
    ['EXIST', 'EXISTS'],
  ],
  [['HTTPS', 'REST', 'API', 'URL'], ['HTTP']],
  [['TLS', 'CERTIFICATE', 'CERT'], ['SSL']],
  [['PORT', 'SOCKET'], ['TCP']],
  [['OAUTH', 'OAUTH2', 'OAUTH20', 'CLIENTCREDENTIALS'], ['OAUTH_CLIENT_CREDENTIALS']],
  [['AWS', 'AWSSIGV4', 'AWS4', 'IAM', 'SIGNATUREV4'], ['SIGV4']],
  [['APIKEY', 'KEY', 'HEADER'], ['API_KEY']],
  [['BASICAUTH'], ['BASIC']],
  [['BASICHEADER', 'BASIC', 'CLIENTSECRETBASIC', 'HEADER'], ['BASIC_AUTH_HEADER']],
  [['BODY', 'POST', 'CLIENTSECRETPOST'], ['REQUEST_BODY']],
  [['MS', 'MILLIS', 'MSEC'], ['MILLISECONDS']],
  [['D', 'DAY'], ['DAYS']],
  [['H', 'HOUR'], ['HOURS']],
  [['B', 'BYTE'], ['BYTES']],
  [['UTF8'], ['UTF-8']],
  [['CONNECTED', 'CONNECTION', 'CONNECT'], ['CONNECTION_SUCCESSFUL']],
  [['EXPIRY', 'EXPIRATION', 'CERTEXPIRY', 'DAYSLEFT'], ['CERTIFICATE_EXPIRY']],
  [['ISSUER'], ['CERTIFICATE_ISSUER']],
  [['SUBJECT'], ['CERTIFICATE_SUBJECT']],
  [['CIPHER'], ['CIPHER_SUITE']],
]
