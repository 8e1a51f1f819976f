import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { plainText } from '../helpers/sentence.js'
import { readTree } from '../helpers/source-tree.js'

/** Sentences of the sections that speak of secrets and files, and the test that holds each: its file and its title. The others are held by
 *  tests that name the sentence itself (`sentence(...)`). */
const HELD: readonly (readonly [beginning: string, file: string, title: string])[] = [
  ['`${AWS_SECRET:name}` comes from', 'runner/secrets/secrets-manager', 'each secret is fetched once a run'],
  ['The report says which it was.', 'runner/secrets/secrets-manager', 'is shown as given'],
  ['It takes `secretsmanager:GetSecretValue`', 'runner/secrets/secrets-manager', 'secretsmanager:GetSecretValue'],
  ['A secret, or what was obtained with it', 'runner/secrets/exfiltration', 'nothing of a secret gets out by %s'],
  ['A `Host` header that names another', 'runner/secrets/host-header', 'a secret goes to no host that the Host header'],
  ["OAuth sends the client's credentials", 'auth/oauth-tokens', 'what is sent is what RFC 6749 says'],
  ['SIGV4 sends no secret at all.', 'auth/sigv4', 'the service can verify %s'],
  ['Tokens and role credentials are secrets too', 'auth/oauth-faults', 'every token of the answer is known'],
  ['A secret is registered before anything can print it', 'action/', 'each form is masked before anything else'],
  ['The redactor removes each secret in these forms', 'core/secret-encodings', 'a secret is known in %s'],
  ['Of a JSON secret all members', 'runner/secrets/secrets-manager', 'who takes one member of a secret learns all'],
  ['A secret shorter than four characters', 'core/redactor', 'too short is neither learned nor removed'],
  ['Such a secret is refused.', 'runner/secrets/secret-source', 'too short to be removed from texts is refused'],
  ['Following a redirect to another origin', 'checks/http-redirects', 'only headers that describe the request'],
  ['Of an extracted value a report has the name.', 'runner/run-blueprint', 'extracted'],
  ['Another one can be seen', 'runner/report/credentials-in-reports', "session.state')])).toContain('active')"],
  ['Two places remove secrets', 'commands/secrets-property', 'secret'],
  ['Where a value enters a report', 'runner/report/redaction', 'a short text is shown as it is, without the secret'],
  ['Everything that reports, annotations', 'commands/secrets-property', 'secret'],
  ['It removes the known secrets', 'runner/report/redaction', 'a token is masked by its form alone'],
  ['At the edge of the process', 'commands/secrets-property', 'secret'],
  ['All that is printed passes the redactor', 'action/', 'no secret is said anywhere in any form'],
  ['Which names are those of credentials', 'core/credential-names-property', 'nobody else has a list of such names'],
  [
    '`password`, `token`, `session`',
    'core/credential-names-property',
    'however it is written and whatever stands before it',
  ],
  ['What is read and written stays inside', 'commands/files/permitted-path', 'the root is %s'],
  ['A path that lies inside of the root', 'commands/files/permitted-path', 'what lies inside, spelled %s'],
  ['Else the author of a pull request', 'action/paths', 'a blueprint that is a link to %s is not quoted'],
  ['This holds for blueprints, manifests', 'cli/paths', '--output of %s does not lead out by a link'],
  ['A path that lies outside as', 'commands/files/permitted-path', 'what lies outside as it was typed is the wish'],
  ['Nothing in a `.git` is.', 'action/paths', 'nor into what Git keeps'],
  ['Only regular files are read', 'commands/files/permitted-path', 'a pipe is neither waited for nor read'],
  ['A value that has neither', 'runner/report/credentials-in-reports', 'ordinary words are no credentials'],
]

/** The sections of security.md that are held. */
const SECTIONS = ['Secrets', 'Where they are removed', 'Files']

/** Advice to the reader, which nothing here can hold. */
const ADVICE = ['On the command line other users', 'The file should be readable', 'The whole list', 'By them:']

const tests = readTree('__tests__', ['.test.ts'])

function sectionsOf(page: string, ...titles: readonly string[]): string {
  const sections = readFileSync(`docs/${page}`, 'utf8').split(/^## /m)
  return titles
    .map((title) => sections.find((section) => section.startsWith(title))?.slice(title.length) ?? '')
    .join('\n')
}

/** Each line of a list is a sentence of its own, and so is what ends with a full stop. */
function sentencesOf(markdown: string): string[] {
  return markdown
    .split(/\n(?=- |\d\. |\n)/)
    .flatMap((block) => plainText(block).split(/(?<=[.:])\s+(?=[A-Z`])/))
    .map((text) => text.replace(/^(?:\d\. )?\*{0,2}/, '').trim())
    .filter((text) => text !== '')
}

test('each sentence of security.md about secrets and files is held by a test that names it, or that the list above names', () => {
  const named = tests.map(({ text }) => text).join('\n')
  const open = sentencesOf(sectionsOf('security.md', ...SECTIONS)).filter(
    (text) =>
      !named.includes(`'${text.replaceAll("'", "\\'")}'`) &&
      !named.includes(`"${text}"`) &&
      ![...HELD.map(([beginning]) => beginning), ...ADVICE].some((beginning) => text.startsWith(beginning)),
  )
  expect(open).toEqual([])
})

test.each(HELD)('%s', (beginning, file, title) => {
  expect(sentencesOf(sectionsOf('security.md', ...SECTIONS)).join('\n')).toContain(beginning)
  const holders = tests.filter(({ path, text }) => path.startsWith(file) && text.includes(title))
  expect(holders.map(({ path }) => path)).not.toEqual([])
})
