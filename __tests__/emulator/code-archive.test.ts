import { expect, test } from '@jest/globals'
import JSZip from 'jszip'
import { fileOfZip } from '../../lib/emulator/runs/code-archive.js'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { dryRun, emulator, readyCanary, zipOf } from '../helpers/emulator.js'
import { answer, httpServer } from '../helpers/http-server.js'

const name = 'blueprint-config.json'

/** A zip whose one entry has that name, which JSZip itself would not write. */
async function zipWithEntry(entryName: string, text: string): Promise<string> {
  const placeholder = 'x'.repeat(entryName.length)
  const zip = new JSZip().file(placeholder, text)
  const bytes = await zip.generateAsync({ type: 'nodebuffer' })
  return Buffer.from(bytes.toString('latin1').replaceAll(placeholder, entryName), 'latin1').toString('base64')
}

test.each(['../blueprint-config.json', 'a/../blueprint-config.json'])(
  'a blueprint at %s is not at the root',
  async (path) => {
    await using target = await httpServer(answer(200))
    await using server = await emulator()
    await readyCanary(server, await zipWithEntry(path, blueprintText([target.url])))
    const { run } = await dryRun(server, 'checkout-api', {})
    expect(run.Status.State).toBe('FAILED')
    expect(run.Status.StateReason).toContain('The code has no blueprint-config.json at its root.')
    expect(target.requests).toEqual([])
  },
)

test('an entry from outside does not stand in for the blueprint at the root', async () => {
  const zip = new JSZip().file(name, '{}').file('x/../'.replaceAll('/', '_') + name, 'other')
  const bytes = await zip.generateAsync({ type: 'nodebuffer' })
  const hostile = Buffer.from(bytes.toString('latin1').replaceAll('x_.._', 'x/../'), 'latin1')
  expect(await fileOfZip(hostile, { name, maxBytes: 100 })).toBeUndefined()
})

test('a zip that holds far more than a blueprint is not unpacked', async () => {
  await using server = await emulator()
  const zip = new JSZip().file(name, Buffer.alloc(6 * 1024 * 1024, ' '))
  await readyCanary(server, await zip.generateAsync({ type: 'base64', compression: 'DEFLATE' }))
  const { run } = await dryRun(server, 'checkout-api', {})
  expect(run.Status.StateReason).toContain(
    'The code cannot be unpacked: "blueprint-config.json" has more than 5242880 bytes.',
  )
})

test('a file of just the size that is allowed is read', async () => {
  const zip = Buffer.from(await zipOf({ [name]: ' '.repeat(1000) }), 'base64')
  expect(await fileOfZip(zip, { name, maxBytes: 1000 })).toHaveLength(1000)
  await expect(fileOfZip(zip, { name, maxBytes: 999 })).rejects.toThrow('has more than 999 bytes.')
})
