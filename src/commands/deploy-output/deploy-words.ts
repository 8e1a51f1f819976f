import { placeOf } from '../../blueprint/place.ts'
import type { DeployOutcome } from '../../canary/deploy/deployment.ts'
import type { CanarySource } from '../../canary/manifest.ts'
import type { Range } from '../../core/span.ts'
import { readable } from '../../core/visible.ts'

/** Beside the word, never instead of it. */
export function symbolOf({ action }: DeployOutcome): string {
  switch (action) {
    case 'created':
    case 'updated':
    case 'dry-run-passed':
      return '✓'
    case 'unchanged':
      return '='
    case 'dry-run-failed':
    case 'rolled-back':
      return '✗'
    case undefined:
      return '!'
  }
}

/** What became of a canary, as the end of a sentence that its name begins. */
export function actionWords({ action, error }: DeployOutcome): string {
  switch (action) {
    case 'created':
      return 'was created'
    case 'updated':
      return 'was updated'
    case 'unchanged':
      return 'is unchanged'
    case 'dry-run-passed':
      return 'passed its dry run, which is not committed'
    case 'dry-run-failed':
      return 'failed its dry run'
    case 'rolled-back':
      return 'failed after the update, and what was there before was put back'
    case undefined:
      return error?.code === 'INTERRUPTED' ? 'was not deployed to the end' : 'could not be deployed'
  }
}

/** What is live now: the first thing that whoever is on call wants to know. */
export function liveWords({ live, name, plan }: DeployOutcome): string {
  switch (live) {
    case 'absent':
      return `There is no canary ${readable(name)}.`
    case 'as-before':
      // Without a plan the deploy did not even get to see it.
      return plan === undefined ? 'Nothing was changed.' : 'The live canary is as it was before.'
    case 'by-others':
      return 'This deploy changed nothing. Somebody else may have changed the canary meanwhile.'
    case 'new':
      return 'The new configuration is live.'
    case 'unstarted':
      return `The canary ${readable(name)} exists and was never started; the next deploy goes on with it.`
    case 'unknown':
      return 'What became of the last change is not known: look at the canary in the console, or deploy again.'
  }
}

/** The line of the blueprint that a failure is about: its step, or the file's first value when none is known. */
export function blamedPlace(
  { failure }: DeployOutcome,
  { blueprint }: CanarySource,
): { readonly path: string; readonly range: Range; readonly stepName: string | undefined } {
  const { document, path } = blueprint
  const { key, name } = failure?.step ?? {}
  const steps = Object.entries(blueprint.blueprint.steps)
  // By its name first: AWS counts steps, and whether by key or by place is not documented.
  const step = steps.find(([, { stepName }]) => stepName === name) ?? steps.find(([own]) => own === key)
  const place = placeOf(document, step === undefined ? '' : `/steps/${step[0]}`)
  const range = document.lines.rangeOf(step === undefined ? { offset: 0, length: 1 } : (place.key ?? place.value))
  return { path, range, stepName: step?.[1].stepName }
}
