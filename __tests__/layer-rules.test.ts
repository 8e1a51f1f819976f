import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  circles,
  longFiles,
  opaqueImports,
  packageViolations,
  rankViolations,
  useViolations,
} from './helpers/layer-rules.js'
import { importsOf, readTree, staticClosure } from './helpers/source-tree.js'

/** A tree of files that is gone when the test ends. */
async function tree(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), 'layers-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return { sources: readTree(root), [Symbol.asyncDispose]: () => rm(root, { recursive: true }) }
}

test('an import of a higher rank is found', async () => {
  await using fake = await tree({
    'core/a.ts': "import { run } from '../runner/run.ts'\n",
    'runner/run.ts': "import { a } from '../core/a.ts'\n",
  })
  expect(rankViolations(fake.sources)).toEqual(['core/a.ts (rank 0) imports runner/run.ts (rank 5)'])
})

test('an import of another folder of the same rank is found, also when it is of a type only', async () => {
  await using fake = await tree({
    'auth/a.ts': "import type { Check } from '../checks/c.ts'\n",
    'checks/c.ts': '',
  })
  expect(rankViolations(fake.sources)).toHaveLength(1)
})

test('a dynamic import and a re-export obey the ranks', async () => {
  await using fake = await tree({
    'core/a.ts': "export const a = () => import('../checks/c.ts')\n",
    'core/b.ts': "export * from '../checks/c.ts'\n",
    'checks/c.ts': '',
  })
  expect(rankViolations(fake.sources)).toHaveLength(2)
})

test('a face that imports another face is found', async () => {
  await using fake = await tree({ 'cli.ts': "import { main } from './action.ts'\n", 'action.ts': '' })
  expect(rankViolations(fake.sources)).toEqual(['cli.ts (rank 8) imports action.ts (rank 8)'])
})

test('files that import each other are found as one circle, whatever the kind of import', async () => {
  await using fake = await tree({
    'core/a.ts': "import type { B } from './b.ts'\n",
    'core/b.ts': "export const c = () => import('./c.ts')\n",
    'core/c.ts': "export * from './a.ts'\n",
    'core/d.ts': "import './a.ts'\n",
  })
  expect(circles(fake.sources)).toEqual(['core/a.ts, core/b.ts, core/c.ts'])
})

test('a folder without a rank is found', async () => {
  await using fake = await tree({ 'utils/a.ts': '' })
  expect(rankViolations(fake.sources)).toEqual(['utils/a.ts: folder "utils" has no rank'])
})

test('the static closure follows static imports and neither dynamic nor type imports', async () => {
  await using fake = await tree({
    'cli.ts': "import './core/a.ts'\nimport type { T } from './core/t.ts'\nconst b = () => import('./core/b.ts')\n",
    'core/a.ts': "import {\n  one,\n  type Two,\n} from 'one'\nimport { join } from 'node:path'\n",
    'core/b.ts': "import three from 'three'\n",
    'core/t.ts': "import four from 'four'\n",
  })
  const closure = staticClosure(fake.sources, 'cli.ts')
  expect([...closure.files].sort()).toEqual(['cli.ts', 'core/a.ts'])
  expect([...closure.packages]).toEqual(['one'])
})

test('an import whose names are all inline types still loads the file', () => {
  expect(importsOf('a.ts', "import { type A } from 'heavy'\n")).toMatchObject([{ kind: 'static' }])
})

test('an import in a comment does not count', () => {
  expect(importsOf('a.ts', "/* import a from 'a'\nimport b from 'b'\n*/\n// import('c')\n")).toEqual([])
})

test('a package is found where it is not allowed', async () => {
  await using fake = await tree({
    'core/a.ts': "import { x } from '@aws-sdk/client'\n",
    'aws/b.ts': "import '@aws-sdk/x'\n",
  })
  expect(packageViolations(fake.sources, { packages: /^@aws-sdk\//, allowed: /^aws\// })).toEqual([
    'core/a.ts: @aws-sdk/client',
  ])
})

test('a use is found in code and not in comments', async () => {
  await using fake = await tree({ 'core/a.ts': '// process.env is forbidden\nexport const home = process.env.HOME\n' })
  expect(useViolations(fake.sources, { use: /\bprocess\./, allowed: /^cli\.ts$/ })).toEqual([
    'core/a.ts:2: export const home = process.env.HOME',
  ])
})

test('an import() of something computed is found', async () => {
  await using fake = await tree({ 'core/a.ts': 'export const load = (name: string) => import(name)\n' })
  expect(opaqueImports(fake.sources)).toHaveLength(1)
})

test('a file one line too long is found, and a generated one is not', async () => {
  await using fake = await tree({
    'core/ok.ts': 'x\n'.repeat(3),
    'core/long.ts': 'x\n'.repeat(4),
    'core/generated/long.ts': 'x\n'.repeat(4),
  })
  expect(longFiles(fake.sources, 3)).toEqual(['core/long.ts: 4 lines'])
})
