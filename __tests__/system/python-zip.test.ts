import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundleOf } from '../../lib/canary/bundle.js'
import { tempFolder } from '../helpers/temp-folder.js'

const LIST = `
import zipfile, json, base64, sys
archive = zipfile.ZipFile(sys.argv[1])
print(json.dumps([[i.filename, list(i.date_time), oct(i.external_attr >> 16), base64.b64encode(archive.read(i)).decode()] for i in archive.infolist()]))
`

test('Python reads from the zip what was put in, dated 1980 and readable by all', async () => {
  const blueprintBytes = Buffer.from('{"steps": {}}\r\n\u{feff}é'.repeat(5000))
  const settingsBytes = Buffer.from('{}')
  const sha256 = createHash('sha256').update(blueprintBytes).digest('hex')
  const { zip } = await bundleOf({
    blueprintBytes,
    settingsBytes,
    blueprint: { path: 'blueprint-config.json', sha256 },
  })
  await using folder = tempFolder({ 'canary.zip': zip })
  const listed = execFileSync('python3', ['-c', LIST, join(folder.path, 'canary.zip')], { encoding: 'utf8' })
  const date = [1980, 1, 1, 0, 0, 0]
  expect(JSON.parse(listed)).toEqual([
    ['blueprint-config.json', date, '0o100644', blueprintBytes.toString('base64')],
    ['synthetics.json', date, '0o100644', settingsBytes.toString('base64')],
  ])
})
