import type { DeployAws } from '../aws/synthetics-api.ts'
import type { Canary } from '../aws/synthetics-types.ts'
import { optionNamed } from '../core/option-words.ts'
import { inOrder } from '../runner/in-order.ts'
import { differences, touchesOf } from './differences.ts'
import { isRunOnce } from './manifest/schedule.ts'
import type { Manifest } from './manifest.ts'
import { OWN_TAGS, tagOf } from './own-tags.ts'
import type { Asked, Change, Desired, Plan } from './plan.ts'
import { notesOf } from './plan-notes.ts'

/** What a deploy of `desired` would do to `live`, field by field. Pure. A canary in a transitional state has to come to rest
 *  first; one whose creation was interrupted is created to its end. */
export function planOf(desired: Desired, live: Canary | undefined, asked: Asked = {}): Plan {
  const { source, bundle } = desired
  const about = {
    name: source.manifest.Name,
    path: source.path,
    blueprintPath: source.blueprint.path,
    blueprintSha256: bundle.blueprintSha256,
    notes: notesOf(desired, live, asked),
  }
  if (live === undefined) return { ...about, action: 'create' }
  if (isUnfinished(live) && NEVER_STARTED.has(live.Status?.State ?? '')) {
    return { ...about, action: 'create', resumes: live }
  }
  const obstacle = obstacleOf(live)
  if (obstacle !== undefined) return { ...about, action: 'blocked', live, ...obstacle }
  const found = differences(desired, live)
  const mark = leftOverTag(live)
  const { code, configuration, environment, key, schedule, tags } = found
  const state = stateChanges(source.manifest, live, asked)
  const changes = [...code, ...configuration, ...environment, ...key, ...schedule, ...tags, ...mark, ...state]
  if (changes.length === 0) return { ...about, action: 'unchanged', live }
  const touches = touchesOf({ ...found, tags: [...tags, ...mark] })
  return { ...about, action: 'update', live, changes, touches }
}

/** Whether it runs is a difference only where somebody has said how it is to be. */
function stateChanges(manifest: Manifest, { Status = {} }: Canary, { start }: Asked): readonly Change[] {
  const { State = '' } = Status
  const isOther = start === undefined ? false : start ? State === 'STOPPED' || State === 'READY' : State === 'RUNNING'
  if (!isOther || isRunOnce(manifest)) return []
  const because = `"start" asks for it, and a deploy ${start === true ? 'starts' : 'stops'} the canary`
  return [{ field: 'Status.State', kind: 'changed', from: State, to: start === true ? 'RUNNING' : 'STOPPED', because }]
}

/** With our mark of an unfinished creation in any other state, the canary was started after all. */
const NEVER_STARTED: ReadonlySet<string> = new Set(['CREATING', 'READY', 'ERROR'])

function isUnfinished(live: Canary): boolean {
  return tagOf(live, OWN_TAGS.unfinished) !== undefined
}

function leftOverTag(live: Canary): readonly Change[] {
  if (!isUnfinished(live)) return []
  return [
    {
      field: `Tags.${OWN_TAGS.unfinished}`,
      kind: 'removed',
      from: tagOf(live, OWN_TAGS.unfinished),
      to: undefined,
      because: 'the canary was started, but the deploy that created it did not come to its end',
    },
  ]
}

interface Obstacle {
  readonly reason: string
  readonly hint: string
}

/** What keeps a canary from being updated. */
export function obstacleOf({
  Name = '',
  Status = {},
  Code = {},
  Tags = {},
  MultiLocationConfig,
}: Canary): Obstacle | undefined {
  if (MultiLocationConfig?.LocationType === 'Replica') {
    const { PrimaryLocation: primary } = MultiLocationConfig
    return {
      reason: `The canary ${Name} is a replica${primary === undefined ? '' : ` of the one in ${primary}`}: AWS lets it be changed in its primary region only.`,
      hint:
        primary === undefined
          ? 'Deploy in its primary region.'
          : `Deploy with ${optionNamed('aws-region', primary)}, or give the manifest another "Name".`,
    }
  }
  if (Status.State === 'DELETING') {
    return {
      reason: `The canary ${Name} is being deleted.`,
      hint: 'Deploy again when it is gone: it is then created anew.',
    }
  }
  if (Status.State === 'ERROR') {
    const said = [Status.StateReasonCode, Status.StateReason].filter((text) => text !== undefined && text !== '')
    return {
      reason: `The canary ${Name} is in state ERROR${said.length === 0 ? '' : ` (${said.join(': ')})`}. It cannot be updated.`,
      hint: 'Remove the cause, delete the canary in AWS and deploy again: nothing else is known to help.',
    }
  }
  const types = Code.BlueprintTypes ?? []
  const isOurs = Object.hasOwn(Tags, OWN_TAGS.code)
  if (types.includes('multi-checks') || isOurs) return undefined
  if (types.length > 0) return otherKind(Name, `a blueprint of type ${types.join(', ')}`)
  if (Code.Handler !== undefined && Code.Handler !== '') return otherKind(Name, `a script (handler ${Code.Handler})`)
  return undefined
}

function otherKind(name: string, what: string): Obstacle {
  return {
    reason: `The canary ${name} runs ${what}, not a multi-checks blueprint.`,
    hint: 'Give the manifest another "Name", or delete the canary in AWS and deploy again: a change of kind by an update is not documented.',
  }
}

/** The plan of each canary against what is live now, in the same order. A canary that is just being changed is planned as it is
 *  at this moment. */
export async function makePlans(
  desired: readonly Desired[],
  {
    aws,
    signal,
    asked,
    concurrency,
  }: {
    readonly aws: DeployAws
    readonly signal: AbortSignal
    readonly asked: Asked
    readonly concurrency: number
  },
): Promise<readonly Plan[]> {
  return await inOrder(desired, concurrency, async (one) => {
    const live = await aws.synthetics.getCanary(one.source.manifest.Name, {}, signal)
    return planOf(one, live, asked)
  })
}
