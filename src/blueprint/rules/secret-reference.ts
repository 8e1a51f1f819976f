import { quote } from '../show.ts'

/** Whether a malformed `${...}` was meant as a reference to a secret. */
export function isSecretLike(reference: string): boolean {
  return /^\$\{\s*(?:aws[\s_.:-]*)?secrets?(?:[\s_-]*manager)?\s*(?:[:}]|$)/i.test(reference)
}

/** What is wrong with a reference that was meant as one to a secret, and how it must be. */
export function secretProblem(reference: string): { message: string; hint: string } {
  const shown = quote(reference, 80)
  const inner = reference.slice(2).replace(/\}$/, '')
  const [prefix = '', name = '', key, ...more] = inner.split(':')
  if (inner.includes('${')) {
    return { message: `${shown} holds a reference inside a reference, which AWS does not have.`, hint: form }
  }
  if (!reference.endsWith('}')) return { message: 'This reference to a secret is never closed by a "}".', hint: form }
  if (prefix !== 'AWS_SECRET') {
    const rest = [name, ...(key === undefined ? [] : [key]), ...more].map((text) => text.trim()).join(':')
    const meant = rest === '' ? form : `Write \${AWS_SECRET:${quote(rest, 80).slice(1, -1)}}.`
    return { message: `${shown} is no reference to a secret: the prefix is AWS_SECRET, in upper case.`, hint: meant }
  }
  if (/\s/.test(inner))
    return { message: `${shown} holds white space, which no secret name or key here can.`, hint: form }
  if (name === '') return { message: `${shown} names no secret.`, hint: form }
  if (key === '') return { message: `${shown} ends with a colon, but names no key.`, hint: form }
  if (more.length > 0) {
    return { message: `${shown} has ${more.length + 2} colons; there are only a name and a key.`, hint: form }
  }
  return { message: `${shown} is no reference to a secret.`, hint: form }
}

/** Characters that the name of a secret cannot have (Secrets Manager, CreateSecret), or undefined. */
export function foreignCharacter(name: string): string | undefined {
  return /[^A-Za-z0-9/_+=.@-]/u.exec(name)?.[0]
}

const form = 'Write ${AWS_SECRET:name} for the whole secret or ${AWS_SECRET:name:key} for one key of a JSON secret.'
