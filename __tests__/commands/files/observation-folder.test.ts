import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { observationsIn } from '../../../lib/commands/files/observation-folder.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf } from '../../helpers/error-of.js'
import { httpObservation } from '../../helpers/observations.js'
import { tempFolder } from '../../helpers/temp-folder.js'

test('observations are neither written to a folder outside by a link, nor read from it', async () => {
  await using folder = tempFolder({ 'outside/x': '', 'app/blueprint-config.json': '{}' })
  const base = join(folder.path, 'app')
  symlinkSync('../outside', join(base, 'kept'))
  const place = { folder: 'kept', base, cwd: base, redactor: new Redactor() }
  const step = { path: 'blueprint-config.json', key: '1', checkerType: 'HTTP' } as const
  const { observations, save } = observationsIn({ ...place, mode: 'record' })
  if (observations.mode === 'record') observations.keep(step, httpObservation())
  expect(errorOf(save).message).toContain('leads out of')
  expect(existsSync(join(folder.path, 'outside/blueprint-config.observations'))).toBe(false)
  const replay = observationsIn({ ...place, mode: 'replay' }).observations
  expect(errorOf(() => (replay.mode === 'replay' ? replay.find(step) : undefined)).message).toContain('leads out of')
})
