/** What to do about a text that is no host name for AWS: the first entry whose pattern fits. */
export function hostHint(text: string): string {
  const hint = hostHints.find(([pattern]) => pattern.test(text))?.[1] ?? 'Write it as in "api.example.com".'
  return typeof hint === 'string' ? hint : hint(text)
}

/** A host name that can be told from what was written, as a suggestion; nothing that is not one. */
function suggestion(host: string): string {
  return /^[a-zA-Z0-9][a-zA-Z0-9.-]{0,251}[a-zA-Z0-9]$/.test(host) ? ` Write "${host}".` : ''
}

const hostHints: readonly (readonly [RegExp, string | ((text: string) => string)])[] = [
  [/^.{254,}$/s, 'A host name has at most 253 characters.'],
  [/^$/, 'Write a host name, as in "api.example.com".'],
  [/\$\{AWS_SECRET:/i, 'A secret cannot be used here: only a variable, as in "${host}".'],
  [/\$\{/, 'Only all of it can be one variable, as in "${host}": put the whole host name into the variable.'],
  [
    /^[a-z][a-z0-9+.-]*:\/\//i,
    (text) =>
      `Leave out the scheme and everything behind the host.${suggestion(/^[^:]+:\/\/(?:[^/@]*@)?([^/:?#]*)/.exec(text)?.[1] ?? '')}`,
  ],
  [/\//, (text) => `Leave out the path.${suggestion(/^[^/:]*/.exec(text)?.[0] ?? '')}`],
  [/^\[|:.*:/, 'AWS accepts no IPv6 addresses here; use a host name.'],
  [/:\d*$/, (text) => `The port has a member of its own, "port".${suggestion(text.replace(/:\d*$/, ''))}`],
  [/@/, (text) => `Leave out what stands before the @.${suggestion(text.replace(/^.*@/, ''))}`],
  [/\s/, (text) => `Remove the white space.${suggestion(text.replaceAll(/\s/g, ''))}`],
  [/^\*\./, (text) => `A wildcard is no host: ask for a host that it covers.${suggestion(`www.${text.slice(2)}`)}`],
  [/_/, 'AWS accepts no underscore in a host name, although names in the DNS may have one (_dmarc, _acme-challenge).'],
  [/\.$/, (text) => `Leave out the dot at the end.${suggestion(text.replace(/\.+$/, ''))}`],
  [/[^\p{ASCII}]/u, (text) => `Write it in its ASCII form (Punycode).${suggestion(punycode(text))}`],
  [/^.$/s, 'AWS accepts no host name of one letter.'],
  [/^[-.]|-$/, 'A host name begins and ends with a letter or a digit.'],
]

function punycode(text: string): string {
  try {
    return new URL(`http://${text}`).hostname
  } catch {
    // Not even a browser would take it for a host: there is nothing to suggest.
    return ''
  }
}
