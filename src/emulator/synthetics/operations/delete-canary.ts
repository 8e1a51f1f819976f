import { conflict } from '../api-error.ts'
import { foundCanary } from '../found-canary.ts'
import { canaryName } from '../model/shapes.ts'
import { type Operation, operation } from '../operation.ts'
import { beginTransition } from '../transitions.ts'

export const deleteCanary: Operation = operation<{ readonly Name: string; readonly DeleteLambda?: boolean }>({
  name: 'DeleteCanary',
  method: 'DELETE',
  path: '/canary/{name}',
  label: 'Name',
  query: { deleteLambda: { member: 'DeleteLambda', type: 'flag' } },
  input: {
    type: 'structure',
    members: { Name: canaryName, DeleteLambda: { type: 'boolean' } },
    required: ['Name'],
  },
  run: ({ Name, DeleteLambda = false }, call) => {
    const record = foundCanary(Name, call)
    const { State } = record.status
    if (State !== 'READY' && State !== 'STOPPED' && State !== 'ERROR') {
      throw conflict(`Canary is in a state that can't be deleted: ${State}`)
    }
    const takesCode = DeleteLambda || record.configuration.cleanup === 'AUTOMATIC'
    beginTransition(record, { kind: 'delete', takesCode }, call)
    return {}
  },
})
