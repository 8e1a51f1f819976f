import { isCredentialName } from '../../core/credential-names.ts'
import { quote } from '../show.ts'
import { textIn } from './item.ts'
import { knownText } from './known-text.ts'
import { type Finding, rule } from './rule.ts'
import type { StepView, View } from './view.ts'

type Code = 'URL_INVALID' | 'URL_WHITESPACE' | 'URL_USERINFO' | 'CREDENTIALS_OVER_HTTP'

/** The URLs of HTTP steps and token endpoints. The schema of AWS accepts any text for them. */
export const urls = rule<Code>({
  codes: {
    URL_INVALID: {
      severity: 'error',
      title: 'Not a URL that can be requested',
      about:
        'A URL must be absolute, with http: or https:, once the variables that the file defines are put in. The schema names a format that no validator knows and so accepts any text.',
    },
    URL_WHITESPACE: {
      severity: 'warning',
      title: 'White space in a URL',
      about: 'Parsers of URLs drop, escape or refuse white space; AWS does not document which.',
    },
    URL_USERINFO: {
      severity: 'warning',
      title: 'User name or password in a URL',
      about: 'URLs are logged. RFC 3986, section 3.2.1, deprecates passwords in them, and many clients ignore them.',
    },
    CREDENTIALS_OVER_HTTP: {
      severity: 'warning',
      title: 'Credentials over plain http',
      about: 'Whoever is on the way reads what goes over http:, authentication and all.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      if (step.checkerType !== 'HTTP' && step.checkerType !== undefined) continue
      const url = textIn(step, 'url')
      if (url !== undefined) {
        yield* formProblems({ url, pointer: `${step.pointer}/url`, view })
        yield* overHttp({ url, pointer: `${step.pointer}/url`, step, view })
      }
      const tokenUrl = step.authentication === undefined ? undefined : textIn(step.authentication, 'tokenUrl')
      if (tokenUrl === undefined) continue
      const pointer = `${step.pointer}/authentication/tokenUrl`
      yield* formProblems({ url: tokenUrl, pointer, view })
      if (!isPlainHttp(tokenUrl, view)) continue
      const message = 'The client secret and the token go over plain http.'
      yield { code: 'CREDENTIALS_OVER_HTTP', pointer, message, hint: 'Use https:.' }
    }
  },
})

interface Found {
  readonly url: string
  readonly pointer: string
  readonly view: View
}

function* formProblems({ url, pointer, view }: Found): Generator<Finding<Code>> {
  // A digit stands in for what is not known: it may be in a host name, a port, a path and a query.
  const known = knownText(url, view, '1')
  if (known.isStartUnknown) return
  const shown = known.text === url ? shownUrl(url) : `${shownUrl(url)} becomes ${shownUrl(known.text)}, which`
  if (known.text.trim() === '') {
    const message = url.trim() === '' ? 'The URL is empty.' : `${shownUrl(url)} becomes an empty URL.`
    yield {
      code: 'URL_INVALID',
      pointer,
      message,
      hint: 'Write an absolute URL such as "https://api.example.com/health".',
    }
    return
  }
  if (/\s/.test(known.text)) {
    const message = 'The URL holds white space.'
    yield { code: 'URL_WHITESPACE', pointer, message, hint: 'Remove it, or write %20 for a space that is meant.' }
  }
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(known.text)?.[1]?.toLowerCase()
  if (!/^\s*https?:\/\/[^/?#]/i.test(known.text)) {
    const message =
      scheme !== undefined && scheme !== 'http' && scheme !== 'https' && /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(known.text)
        ? `${shown} has the scheme "${scheme}"; an HTTP step requests http: and https: only.`
        : `${shown} is no absolute URL: it must begin with "https://" or "http://" and a host.`
    yield {
      code: 'URL_INVALID',
      pointer,
      message,
      hint: 'Write an absolute URL such as "https://api.example.com/health".',
    }
    return
  }
  const parsed = parse(known.text)
  if (parsed === undefined) {
    // What is put in later might mend it.
    if (!known.isComplete) return
    const message = `${shown} is no valid URL.`
    yield { code: 'URL_INVALID', pointer, message, hint: 'Check the host and the port.' }
    return
  }
  if (parsed.username === '' && parsed.password === '') return
  const at = userinfoIn(url)
  const message = 'The URL holds a user name or a password; URLs are logged, and clients may ignore it.'
  const hint = 'Use "authentication" of type BASIC with ${AWS_SECRET:name:key}.'
  yield { code: 'URL_USERINFO', pointer, ...(at === undefined ? {} : { at }), isSensitive: true, message, hint }
}

function* overHttp({ url, pointer, step, view }: Found & { step: StepView }): Generator<Finding<Code>> {
  if (!isPlainHttp(url, view)) return
  const type = step.authentication === undefined ? undefined : textIn(step.authentication, 'type')
  const header = step.headers.find(({ name, value }) => isCredentialName(name, 'likely') && value !== '')
  const what =
    type !== undefined && type !== 'NONE'
      ? `The ${type} authentication of this step goes`
      : header === undefined
        ? undefined
        : `The header "${header.name}" of this step goes`
  if (what === undefined) return
  const message = `${what} over plain http, where everybody on the way can read it.`
  yield { code: 'CREDENTIALS_OVER_HTTP', pointer, message, hint: 'Use https:.' }
}

function isPlainHttp(url: string, view: View): boolean {
  const known = knownText(url, view, '1')
  if (known.isStartUnknown || !/^\s*http:/i.test(known.text)) return false
  const host = parse(known.text)?.hostname
  return host !== 'localhost' && host !== '127.0.0.1' && host !== '[::1]'
}

/** Without what may be a credential: user information and the query. */
function shownUrl(url: string): string {
  return quote(url.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#][\s\S]*$/, ''), 80)
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function userinfoIn(url: string): { offset: number; length: number } | undefined {
  const match = /^\s*https?:\/\/([^/?#]*)@/i.exec(url)
  const userinfo = match?.[1]
  if (match === null || userinfo === undefined || userinfo === '') return undefined
  return { offset: match[0].length - 1 - userinfo.length, length: userinfo.length }
}
