/** A member that people write and AWS refuses. */
export interface MemberHint {
  /** Kinds of object it is found in: the name of a shape or choice, or `Assertion` for all of them. */
  readonly in: readonly string[]
  readonly member: RegExp
  /** The member that is meant, when there is one. */
  readonly means?: string
  readonly hint?: string
  /** Said instead of that it is unknown, of a member that AWS knows and this file must not have. */
  readonly refusal?: { readonly code: string; readonly message: string }
}

/** What `member` in an object of these kinds probably means, and what to say about it. The first entry that fits. */
export function memberHint(kinds: readonly string[], member: string): MemberHint | undefined {
  return memberHints.find((entry) => entry.in.some((kind) => kinds.includes(kind)) && entry.member.test(member))
}

const documentedButRefused = 'The documentation of AWS lists it, but the schema of AWS refuses it'
const headerPerStep = 'set a header "User-Agent" in the "headers" of each HTTP step'
const canaryNotBlueprint = 'This belongs to the canary (canary.json), not to its blueprint.'
const noRetries = 'A blueprint has no retries; the canary as a whole has RetryConfig.'

/** From the table of disagreements between schema and documentation, and from mistakes seen in real files. */
const memberHints: readonly MemberHint[] = [
  { in: ['Blueprint'], member: /^version$/i, hint: 'Remove it: the format has no version.' },
  {
    in: ['Blueprint'],
    member: /^(checks|tests|checkers|monitors)$/i,
    means: 'steps',
    hint: 'Checks stand in "steps", an object: "steps": {"1": {...}, "2": {...}}.',
  },
  { in: ['Blueprint'], member: /^(globals?|settings|config|defaults)$/i, means: 'globalSettings' },
  { in: ['Blueprint'], member: /^(vars?|env|environment)$/i, means: 'variables' },
  { in: ['Blueprint'], member: /^\d+$/, hint: 'Steps stand in "steps": {"steps": {"1": {...}}}.' },
  { in: ['Blueprint'], member: /^(step)?timeout$/i, hint: 'Write it as "globalSettings": {"stepTimeout": 5000}.' },
  {
    in: ['Blueprint'],
    member: /^(name|canary|canaryName|schedule|runtime|runtimeVersion|handler|tags|vpcConfig|runConfig)$/i,
    hint: canaryNotBlueprint,
  },
  {
    in: ['GlobalSettings'],
    member: /^userAgent$/i,
    hint: `An example in the documentation of AWS has it, but the schema of AWS refuses it: ${headerPerStep}.`,
  },
  { in: ['GlobalSettings'], member: /^(default)?timeout(ms|millis|inMillis)?$/i, means: 'stepTimeout' },
  { in: ['GlobalSettings', 'Step'], member: /^(max)?retr(y|ies)(count|config)?$/i, hint: noRetries },

  { in: ['Step'], member: /^(type|checker|check|kind|protocolType)$/i, means: 'checkerType' },
  { in: ['Step'], member: /^(name|id|title|label)$/i, means: 'stepName' },
  { in: ['Step'], member: /^userAgent$/i, hint: `A step has no "userAgent": ${headerPerStep}.` },
  { in: ['Step'], member: /^(enabled|disabled|skip|active)$/i, hint: 'A step cannot be switched off: remove it.' },
  {
    in: ['Step'],
    member: /^(?:\$|_|\/\/)?(description|comments?|notes?)?$/i,
    hint: 'Only assertions have a description.',
  },
  {
    in: ['TcpStep'],
    member: /^(connection|connect|read)Timeout$/i,
    means: 'timeout',
    hint: `${documentedButRefused}: use "timeout", which covers the whole step.`,
  },
  { in: ['Step'], member: /^(step|request|connection|connect|read)Timeout$/i, means: 'timeout' },
  { in: ['Step'], member: /^(asserts?|expect|expectations?|validations?)$/i, means: 'assertions' },
  { in: ['Step'], member: /^(extract|captures?|outputs?)$/i, means: 'extractors' },
  { in: ['HttpStep'], member: /^(wait|delay|waitTime(Ms|Seconds|InSeconds))$/i, means: 'waitTime' },
  {
    in: ['DnsStep', 'SslStep', 'TcpStep'],
    member: /^waitTime$/,
    hint: 'Only HTTP steps can wait before they begin.',
  },
  { in: ['HttpStep'], member: /^(method|verb|requestMethod)$/i, means: 'httpMethod' },
  {
    in: ['HttpStep'],
    member: /^(uri|endpoint|target|targetUrl|host|hostname|domain)$/i,
    means: 'url',
    hint: 'An HTTP step has a "url", with scheme and host: "https://api.example.com/health".',
  },
  { in: ['HttpStep'], member: /^port$/i, hint: 'Write the port into the URL: "https://api.example.com:8443/".' },
  {
    in: ['HttpStep'],
    member: /^Authentication$/,
    means: 'authentication',
    hint: 'Write "authentication" with a small a. One page of the documentation of AWS has a capital letter, but the schema of AWS refuses it.',
  },
  { in: ['HttpStep'], member: /^auth(orization)?$/i, means: 'authentication' },
  { in: ['HttpStep'], member: /^(payload|data|requestBody|postData|json)$/i, means: 'body' },
  {
    in: ['HttpStep'],
    member: /^(query|queryParams|params|parameters)$/i,
    hint: 'Write the query into the URL: "...?name=value".',
  },
  {
    in: ['HttpStep'],
    member: /^(follow|max)Redirects?$/i,
    hint: 'A blueprint has no setting for redirects, and AWS does not document whether they are followed.',
  },
  { in: ['DnsStep'], member: /^(host|hostname|name|query|url)$/i, means: 'domain' },
  { in: ['DnsStep'], member: /^(dnsServer|resolver|server|nameServers?|dns)$/i, means: 'nameserver' },
  { in: ['DnsStep'], member: /^(record|rrtype|queryType|recordTypes)$/i, means: 'recordType' },
  { in: ['SslStep', 'TcpStep'], member: /^(host|domain|url|address|target|server)$/i, means: 'hostname' },
  { in: ['SslStep'], member: /^(minT|t)lsVersion$/i, hint: 'A blueprint cannot ask for a TLS version.' },
  { in: ['TcpStep'], member: /^(data|payload|body|request|send)$/i, means: 'sendData' },
  { in: ['TcpStep'], member: /^(expected|expect|response)$/i, means: 'expectedResponse' },

  { in: ['Authentication'], member: /^(authType|authenticationType|scheme|method)$/i, means: 'type' },
  {
    in: ['ApiKeyAuthentication'],
    member: /^header$/i,
    means: 'headerName',
    hint: 'Write "headerName". One page of the documentation of AWS calls it "header", but the schema of AWS refuses that.',
  },
  { in: ['ApiKeyAuthentication'], member: /^(key|value|token)$/i, means: 'apiKey' },
  { in: ['BasicAuthentication'], member: /^(user|login)$/i, means: 'username' },
  { in: ['BasicAuthentication'], member: /^(pass|pwd|passwd|secret)$/i, means: 'password' },
  {
    in: ['OAuthClientCredentialsAuthentication'],
    member: /^token(Cache)?(Ttl|Expiry)$/i,
    hint: `${documentedButRefused}: remove it. AWS documents that a token is fetched anew after 401 and 407.`,
  },
  {
    in: ['OAuthClientCredentialsAuthentication'],
    member: /^(tokenEndpoint|token_?uri|url|authUrl)$/i,
    means: 'tokenUrl',
  },
  {
    in: ['OAuthClientCredentialsAuthentication'],
    member: /^(tokenAuth|authMethod|tokenApiAuthentication)$/i,
    means: 'tokenApiAuth',
  },
  { in: ['SigV4Authentication'], member: /^(role|assumeRole|roleName)$/i, means: 'roleArn' },
  { in: ['SigV4Authentication'], member: /^(serviceName|awsService)$/i, means: 'service' },

  {
    in: [
      'AuthoritativeAssertion',
      'CertificateValidAssertion',
      'CertificateTransparencyAssertion',
      'ConnectionSuccessfulAssertion',
    ],
    member: /^operator$/i,
    hint: 'This assertion has no operator, only "value": true or false.',
  },
  { in: ['HeaderAssertion'], member: /^(header|name|key)$/i, means: 'headerName' },
  { in: ['Assertion'], member: /^(assertionType|kind|assert|check)$/i, means: 'type' },
  { in: ['Assertion'], member: /^(op|comparison|comparator|condition|matcher|compare)$/i, means: 'operator' },
  { in: ['Assertion'], member: /^(expected|expect|expectedValue|target_?value|threshold|equals)$/i, means: 'value' },
  { in: ['Assertion'], member: /^(name|message|comment|note|label|title)$/i, means: 'description' },
  { in: ['BodyAssertion'], member: /^(json_?path|jsonPath|property|expression|selector)$/i, means: 'path' },
  { in: ['StatusCodeAssertion'], member: /^(min|from|minimum|rangeStart|lower)$/i, means: 'rangeMin' },
  { in: ['StatusCodeAssertion'], member: /^(max|to|maximum|rangeEnd|upper)$/i, means: 'rangeMax' },
  { in: ['CertificateSubjectAssertion', 'CertificateIssuerAssertion'], member: /^(attribute|rdn)$/i, means: 'field' },

  { in: ['Extractor'], member: /^(variable|variableName|as|key|saveAs)$/i, means: 'name' },
  { in: ['Extractor'], member: /^(source|from|in)$/i, means: 'type' },
  { in: ['Extractor'], member: /^(json_?path|jsonPath|expression)$/i, means: 'path' },
  { in: ['Extractor'], member: /^(pattern|regexp|regularExpression)$/i, means: 'regex' },
  { in: ['Extractor'], member: /^(group|index|capture|captureGroup)$/i, means: 'regexGroup' },
]
