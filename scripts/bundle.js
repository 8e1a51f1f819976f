/** Bundles lib/action.js, as compiled by `tsc`, into dist/: what is tested is what is shipped. Another entry and folder can
 *  be named: the command line tool starts twice as fast from a few files as from a hundred. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'

const [entry = 'lib/action.js', folder = 'dist'] = process.argv.slice(2)
const { code, assets } = await ncc(join(process.cwd(), entry), {
  // A cache could hold what an older source compiled to.
  cache: false,
  target: 'es2022',
  license: 'licenses.txt',
  quiet: true,
})

// Chunks of an earlier build would stay behind and be committed.
await rm(folder, { recursive: true, force: true })
const files = {
  'index.js': code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
}
for (const [name, source] of Object.entries(files)) {
  const text = source.toString()
  // The bundle has to be the same on every machine.
  if (text.includes(process.cwd())) throw new Error(`${folder}/${name} holds the path of this folder.`)
  await mkdir(join(folder, dirname(name)), { recursive: true })
  await writeFile(join(folder, name), text)
}
