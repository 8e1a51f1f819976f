import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import JSZip from 'jszip'
import { bundleOf, fitsInline, INLINE_LIMIT_BYTES } from '../../lib/canary/bundle.js'
import { tempFolder } from '../helpers/temp-folder.js'

const blueprintBytes = readFileSync('__tests__/fixtures/realistic/05-order-journey/blueprint-config.json')
const settingsBytes = Buffer.from('{"screenshots":false}\r\n\u{feff}é')

function sourceOf(bytes: Uint8Array, settings?: Uint8Array): Parameters<typeof bundleOf>[0] {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { blueprintBytes: bytes, settingsBytes: settings, blueprint: { path: 'blueprint-config.json', sha256 } }
}

const GOLDEN = 'ea41f64d6a855b1fb4d6c3479f7b56baef51740a1b7f37ebc7b9a9380790be21'

test('the same files make the zip that they made when this test was written', async () => {
  expect((await bundleOf(sourceOf(blueprintBytes, settingsBytes))).sha256).toBe(GOLDEN)
})

test('the zip has the hash it says, and names the hash of the blueprint', async () => {
  const bundle = await bundleOf(sourceOf(blueprintBytes))
  expect(createHash('sha256').update(bundle.zip).digest('hex')).toBe(bundle.sha256)
  expect(createHash('sha256').update(blueprintBytes).digest('hex')).toBe(bundle.blueprintSha256)
})

describe('on another machine the zip is the same', () => {
  const FAKED = `
const Real = Date
globalThis.Date = class extends Real { constructor(...given) { super(...(given.length === 0 ? ['2031-02-03T04:05:06Z'] : given)) } }
Date.now = () => 1_900_000_000_000
`
  const machines: readonly [name: string, env: Record<string, string>, before: string][] = [
    ['in Tokyo', { TZ: 'Asia/Tokyo' }, ''],
    ['in Honolulu', { TZ: 'Pacific/Honolulu' }, ''],
    ['half an hour off, with a Turkish locale', { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, ''],
    ['on another day', { TZ: 'America/New_York' }, FAKED],
    ['on Windows', { TZ: 'UTC' }, `Object.defineProperty(process, 'platform', { value: 'win32' })`],
  ]

  test.each(machines)('%s', async (_name, env, before) => {
    const module = pathToFileURL(resolve('lib/canary/bundle.js')).href
    const { sha256 } = sourceOf(blueprintBytes).blueprint
    const script = `${before}
const { bundleOf } = await import(${JSON.stringify(module)})
const bytes = (text) => Buffer.from(text, 'base64')
const blueprintBytes = bytes(${JSON.stringify(blueprintBytes.toString('base64'))})
const settingsBytes = bytes(${JSON.stringify(settingsBytes.toString('base64'))})
console.log((await bundleOf({ blueprintBytes, settingsBytes, blueprint: { path: 'x', sha256: '${sha256}' } })).sha256)`
    await using folder = tempFolder({ 'pack.mjs': script })
    const said = execFileSync(process.execPath, [join(folder.path, 'pack.mjs')], { env, encoding: 'utf8' })
    expect(said.trim()).toBe(GOLDEN)
  })
})

describe('in the zip', () => {
  test('are the two files byte for byte, in the order of their names, at its root', async () => {
    const { zip } = await bundleOf(sourceOf(blueprintBytes, settingsBytes))
    const archive = await JSZip.loadAsync(zip, { checkCRC32: true })
    expect(Object.keys(archive.files)).toEqual(['blueprint-config.json', 'synthetics.json'])
    expect(await archive.file('blueprint-config.json')?.async('nodebuffer')).toEqual(blueprintBytes)
    expect(await archive.file('synthetics.json')?.async('nodebuffer')).toEqual(settingsBytes)
  })

  test('is only the blueprint when there are no settings', async () => {
    const archive = await JSZip.loadAsync((await bundleOf(sourceOf(blueprintBytes))).zip)
    expect(Object.keys(archive.files)).toEqual(['blueprint-config.json'])
  })

  test('settings without content are still a file', async () => {
    const archive = await JSZip.loadAsync((await bundleOf(sourceOf(blueprintBytes, new Uint8Array()))).zip)
    expect(await archive.file('synthetics.json')?.async('nodebuffer')).toEqual(Buffer.alloc(0))
  })
})

test('a blueprint that is not the one that was validated is not packed', async () => {
  const source = { ...sourceOf(Buffer.from('{}')), blueprintBytes: Buffer.from('{ }') }
  await expect(bundleOf(source)).rejects.toMatchObject({ code: 'FILE_INVALID' })
})

test('a zip fits inline as long as its base64 text is shorter than the limit', () => {
  const largest = (INLINE_LIMIT_BYTES / 4 - 1) * 3
  expect(fitsInline({ zip: new Uint8Array(largest) })).toBe(true)
  expect(fitsInline({ zip: new Uint8Array(largest + 1) })).toBe(false)
})
