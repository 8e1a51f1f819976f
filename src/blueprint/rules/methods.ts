import { hasMember, textIn } from './item.ts'
import { rule } from './rule.ts'

/** What the method of a request leaves no room for. */
export const methods = rule({
  codes: {
    BODY_WITHOUT_EFFECT: {
      severity: 'warning',
      title: 'Body on a GET or HEAD request',
      about:
        'A body on GET or HEAD has no defined meaning (RFC 9110, section 9.3.1), and servers may refuse or ignore it. AWS documents `body` for POST and PUT.',
    },
    BODY_ASSERTION_ON_HEAD: {
      severity: 'error',
      title: 'Assertion on the body of a HEAD response',
      about:
        'The response to HEAD has no body (RFC 9110, section 9.3.2), so the assertion always fails, or verifies nothing.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      if (step.checkerType !== undefined && step.checkerType !== 'HTTP') continue
      const method = textIn(step, 'httpMethod')
      if ((method === 'GET' || method === 'HEAD') && hasMember(step, 'body')) {
        const pointer = `${step.pointer}/body`
        const message = `A body on ${method} has no defined meaning; servers may refuse or ignore it.`
        const hint = 'Remove it, or use the method that the endpoint is made for.'
        yield { code: 'BODY_WITHOUT_EFFECT', pointer, at: 'key', message, hint }
      }
      if (method !== 'HEAD') continue
      for (const assertion of step.assertions) {
        if (assertion.type !== 'BODY') continue
        const pointer = `${assertion.pointer}/type`
        const message = 'The response to HEAD has no body, so this verifies nothing.'
        yield { code: 'BODY_ASSERTION_ON_HEAD', pointer, message, hint: 'Use GET, or assert on STATUS_CODE or HEADER.' }
      }
    }
  },
})
