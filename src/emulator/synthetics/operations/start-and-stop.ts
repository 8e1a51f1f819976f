import { conflict } from '../api-error.ts'
import { foundCanary } from '../found-canary.ts'
import { canaryName } from '../model/shapes.ts'
import { type Operation, operation } from '../operation.ts'
import { beginTransition } from '../transitions.ts'

const input = { type: 'structure', members: { Name: canaryName }, required: ['Name'] } as const

export const startCanary: Operation = operation<{ readonly Name: string }>({
  name: 'StartCanary',
  method: 'POST',
  path: '/canary/{name}/start',
  label: 'Name',
  input,
  run: ({ Name }, call) => {
    const record = foundCanary(Name, call)
    const { State } = record.status
    if (State !== 'READY' && State !== 'STOPPED') throw conflict('Canary is not in a startable state')
    beginTransition(record, { kind: 'start' }, call)
    return {}
  },
})

export const stopCanary: Operation = operation<{ readonly Name: string }>({
  name: 'StopCanary',
  method: 'POST',
  path: '/canary/{name}/stop',
  label: 'Name',
  input,
  run: ({ Name }, call) => {
    const record = foundCanary(Name, call)
    if (record.status.State !== 'RUNNING') throw conflict('Canary is not in a stoppable state')
    call.context.schedules.stop(record)
    beginTransition(record, { kind: 'stop' }, call)
    return {}
  },
})
