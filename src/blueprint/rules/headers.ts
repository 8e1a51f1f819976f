import { codePointName } from '../show.ts'
import { textIn } from './item.ts'
import { type Finding, rule } from './rule.ts'
import type { HeaderView, StepView } from './view.ts'

type Code =
  | 'HEADER_SET_BY_RUNTIME'
  | 'HEADER_SET_BY_AUTHENTICATION'
  | 'HEADER_DUPLICATE'
  | 'HEADER_VALUE_INVALID'
  | 'HEADER_NAME_INVALID'

/** Request headers, and names of headers elsewhere in a step. */
export const headers = rule<Code>({
  codes: {
    HEADER_SET_BY_RUNTIME: {
      severity: 'warning',
      title: 'Header that the HTTP client sets',
      about:
        'Host, Content-Length and the headers of the connection follow from the URL, the body and the connection. A value written by hand is overwritten, refused, or makes the request invalid; AWS does not document which.',
    },
    HEADER_SET_BY_AUTHENTICATION: {
      severity: 'warning',
      title: 'Header that the authentication sets too',
      about: 'AWS does not document which value is sent when `headers` and `authentication` set one header.',
    },
    HEADER_DUPLICATE: {
      severity: 'warning',
      title: 'One header in two spellings',
      about: 'Names of headers are the same in upper and lower case (RFC 9110, section 5.1).',
    },
    HEADER_VALUE_INVALID: {
      severity: 'error',
      title: 'Header value that cannot be sent',
      about:
        'Line breaks and other control characters cannot stand in a header (RFC 9110, section 5.5), nor can characters beyond U+00FF.',
    },
    HEADER_NAME_INVALID: {
      severity: 'error',
      title: 'Impossible header name',
      about: "The name of a header has letters, digits and !#$%&'*+-.^_`|~ only (RFC 9110, section 5.1).",
    },
  },
  *check(view) {
    for (const step of view.steps) {
      const names = new Map<string, string>()
      for (const header of step.headers) {
        yield* valueProblems(header)
        yield* ownerProblems(header, step)
        const lower = header.name.toLowerCase()
        const other = names.get(lower)
        if (other === undefined) names.set(lower, header.name)
        else {
          const message = `"${header.name}" and "${other}" are one header.`
          const hint = 'Keep one of them; a header that needs several values takes them separated by commas.'
          yield { code: 'HEADER_DUPLICATE', pointer: header.pointer, at: 'key', message, hint }
        }
      }
      yield* nameProblems(step)
    }
  },
})

function* valueProblems({ value, name, pointer }: HeaderView): Generator<Finding<Code>> {
  const match = /[^\t\x20-\x7e\x80-\xff]/u.exec(value)
  if (match === null) return
  const [character] = match
  const what = /[\r\n]/.test(character) ? 'a line break' : `the character ${codePointName(character)}`
  const message = `The header "${name}" holds ${what}, which cannot be sent.`
  const hint = 'Remove it. Text beyond Latin-1 must be percent-encoded or otherwise encoded.'
  const at = { offset: match.index, length: character.length }
  yield { code: 'HEADER_VALUE_INVALID', pointer, at, message, hint }
}

function* ownerProblems({ name, pointer }: HeaderView, step: StepView): Generator<Finding<Code>> {
  const lower = name.toLowerCase()
  if (ofTheClient.has(lower)) {
    const message = `"${name}" is set by the HTTP client; AWS does not document whether a value written here is sent.`
    const hint = lower === 'host' ? 'Put the host into the URL.' : 'Remove it.'
    yield { code: 'HEADER_SET_BY_RUNTIME', pointer, at: 'key', message, hint }
  }
  const type = step.authentication === undefined ? undefined : textIn(step.authentication, 'type')
  if (type === undefined || !setByAuthentication(type, step).includes(lower)) return
  const message = `"${name}" is set by the ${type} authentication too; AWS does not document which value is sent.`
  yield { code: 'HEADER_SET_BY_AUTHENTICATION', pointer, at: 'key', message, hint: 'Keep one of the two.' }
}

function setByAuthentication(type: string, { authentication }: StepView): string[] {
  switch (type) {
    case 'BASIC':
    case 'OAUTH_CLIENT_CREDENTIALS':
      return ['authorization']
    case 'SIGV4':
      return ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256']
    case 'API_KEY': {
      const name = authentication === undefined ? undefined : textIn(authentication, 'headerName')
      return [(name ?? 'X-API-Key').toLowerCase()]
    }
    default:
      return []
  }
}

/** Where the schema takes any text as the name of a header. */
function* nameProblems(step: StepView): Generator<Finding<Code>> {
  const items = [...step.assertions.filter(({ type }) => type === 'HEADER'), step.authentication]
  for (const item of items) {
    const name = item === undefined ? undefined : textIn(item, 'headerName')
    if (item === undefined || name === undefined || name.includes('${') || /^[\w!#$%&'*+.^`|~-]+$/.test(name)) continue
    const message =
      name === '' ? 'The header has no name.' : 'This is no name of a header, so it can be in no request or response.'
    const hint = name.trim().endsWith(':') ? 'Remove the colon.' : 'Write only the name, as in "Content-Type".'
    const code = 'HEADER_NAME_INVALID'
    yield { code, pointer: `${item.pointer}/headerName`, message, hint }
  }
}

const ofTheClient: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])
