/** Deletes what is named: `rm -rf` for every platform, so that no output of a deleted source is published. */
import { rmSync } from 'node:fs'

for (const path of process.argv.slice(2)) rmSync(path, { recursive: true, force: true })
