/** Which secret of AWS Secrets Manager a text means. A secret has a name, and an ARN that ends with its name, a hyphen and six
 *  letters or digits that Secrets Manager chose; both name it, and so does the ARN without these seven signs. Whether an ARN is
 *  without them cannot be seen: `my-secret` ends with a hyphen and six letters too. */
export interface SecretArn {
  readonly partition: string
  readonly region: string
  /** Empty when the ARN leaves it out. */
  readonly account: string
  /** The name, perhaps with a hyphen and six signs. */
  readonly resource: string
  /** The same without its last seven signs, when they may be those that Secrets Manager chose. */
  readonly stem: string | undefined
}

/** The parts of an ARN of a secret; undefined for a name. */
export function secretArn(name: string): SecretArn | undefined {
  const [, partition, region, account, resource] = ARN.exec(name) ?? []
  if (partition === undefined || region === undefined || account === undefined || resource === undefined)
    return undefined
  return { partition, region, account, resource, stem: /^(.+)-[A-Za-z0-9]{6}$/s.exec(resource)?.[1] }
}

/** `NAME` or `NAME:KEY`, where the name may be an ARN; undefined for what is neither. */
export function secretReference(text: string): { readonly name: string; readonly key: string | undefined } | undefined {
  const [, name, key] = REFERENCE.exec(text) ?? []
  return name === undefined ? undefined : { name, key }
}

/** How surely two names mean the same secret: 3 spelled alike, 2 for the same name, 1 when one of them may have the six signs of
 *  Secrets Manager, 0 for different secrets. A bare name means the secret of every account and region: where it is looked for,
 *  only the run knows. */
export function likeness(a: string, b: string): 0 | 1 | 2 | 3 {
  if (a === b) return 3
  const [x, y] = [secretArn(a), secretArn(b)]
  if (x === undefined && y === undefined) return 0
  if (x !== undefined && y !== undefined && !isSamePlace(x, y)) return 0
  const [own, other] = [x?.resource ?? a, y?.resource ?? b]
  if (own === other) return 2
  return x?.stem === other || y?.stem === own ? 1 : 0
}

/** Whether two names may mean the same secret. */
export function maySameSecret(a: string, b: string): boolean {
  return likeness(a, b) > 0
}

/** Says which secrets a pattern may mean, however they are named: `*` stands for any signs, and for none. A pattern of ARNs also
 *  means the bare names that may have such an ARN, whatever their account. Undefined for what can name no secret. */
export function secretPattern(pattern: string): ((name: string) => boolean) | undefined {
  const [, region, account, own] = ARN_PATTERN.exec(pattern) ?? []
  if (region === undefined || account === undefined || own === undefined) {
    return /^[^:{}\s]+$/.test(pattern) ? (name) => namesOf(name).some((one) => matchesGlob(pattern, one)) : undefined
  }
  return (name) => {
    const arn = secretArn(name)
    const isElsewhere =
      arn !== undefined &&
      !(
        matchesGlob(region.toLowerCase(), arn.region.toLowerCase()) &&
        (account === '' || arn.account === '' || matchesGlob(account, arn.account))
      )
    if (isElsewhere) return false
    return namesOf(name).some((one) => matchesGlob(own, one) || matchesGlob(own, `${one}-${CHOSEN.repeat(6)}`))
  }
}

const ARN = /^arn:([a-z-]+):secretsmanager:([^:{}\s]+):(\d*):secret:([^:{}\s]+)$/

const ARN_PATTERN = /^arn:[a-z*-]+:secretsmanager:([^:{}\s]+):([\d*]*):secret:([^:{}\s]+)$/

const REFERENCE = /^(arn:[a-z-]+:secretsmanager:[^:{}\s]+:\d*:secret:[^:{}\s]+|[^:{}\s]+)(?::([^:{}\s]+))?$/

function isSamePlace(x: SecretArn, y: SecretArn): boolean {
  return (
    x.region.toLowerCase() === y.region.toLowerCase() &&
    (x.account === y.account || x.account === '' || y.account === '')
  )
}

/** The names that the secret may have. */
function namesOf(name: string): readonly string[] {
  const arn = secretArn(name)
  if (arn === undefined) return [name]
  return arn.stem === undefined ? [arn.resource] : [arn.resource, arn.stem]
}

/** Stands for one of the six signs, which nobody knows. */
const CHOSEN = '\0'

/** Whether a pattern matches all of a text. Of two stars the later one is tried again, so that no text takes long. */
function matchesGlob(pattern: string, text: string): boolean {
  let at = 0
  let place = 0
  let star = -1
  let begin = 0
  while (place < text.length) {
    const sign = pattern.charAt(at)
    if (sign === '*') {
      star = at++
      begin = place
    } else if (sign !== '' && fits(sign, text.charAt(place))) {
      at++
      place++
    } else if (star === -1) return false
    else {
      at = star + 1
      place = ++begin
    }
  }
  return /^\**$/.test(pattern.slice(at))
}

/** `?` is how policies write one of the six signs. */
function fits(sign: string, one: string): boolean {
  return sign === one || sign === '?' || (one === CHOSEN && /^[A-Za-z0-9]$/.test(sign))
}
