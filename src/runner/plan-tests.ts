import type { Valid } from '../blueprint/validated-file.ts'
import type { Range } from '../core/span.ts'
import { defuseCommands, readable } from '../core/visible.ts'
import { type PlannedStep, planSteps } from './planned-step.ts'
import { assertionRange } from './report/assertion-report.ts'

/** A blueprint as a test framework sees it: each step is a `describe`, each of its assertions a test, a step without
 *  assertions one test. Known before anything runs, so that names can be selected by. */
export interface PlannedTest {
  readonly stepKey: string
  /** Which of the step's assertions; null for the test of a step that has none. */
  readonly assertion: number | null
  /** Titles of the enclosing `describe`. */
  readonly ancestors: readonly string[]
  readonly title: string
  /** What `-t` is matched against: all titles, joined by spaces. */
  readonly fullName: string
  /** Of the assertion, or of the step's key. */
  readonly range: Range
}

/** One step and its tests. */
export interface PlannedTests {
  readonly stepKey: string
  readonly title: string
  readonly tests: readonly [PlannedTest, ...PlannedTest[]]
  /** The steps that this one takes values from. */
  readonly needs: readonly string[]
}

/** The tests of a blueprint, in the order in which its steps run. No two have the same full name, and a name changes only
 *  with what it is made of: step name, assertion type, operator, description. `clean` takes secrets out of a description. */
export function planTests(
  { blueprint, document }: Valid,
  clean: (text: string) => string = (text) => text,
): readonly PlannedTests[] {
  const nameStep = uniqueNames()
  return planSteps(blueprint, document).map((planned) => {
    const title = nameStep(oneLine(planned.step.stepName))
    const stepKey = planned.key
    return { stepKey, title, needs: [...planned.needs.values()], tests: testsOf(planned, title, clean) }
  })
}

function testsOf(planned: PlannedStep, step: string, clean: (text: string) => string): PlannedTests['tests'] {
  const nameAssertion = uniqueNames()
  const [first, ...rest] = (planned.step.assertions ?? []).map((assertion, index): PlannedTest => {
    const { type, description } = assertion
    const what = 'operator' in assertion ? `${type} ${assertion.operator}` : type
    const title = nameAssertion(oneLine(clean(description === undefined ? what : `${what}: ${description}`)))
    return {
      stepKey: planned.key,
      assertion: index,
      ancestors: [step],
      title,
      fullName: `${step} ${title}`,
      range: assertionRange(planned, index),
    }
  })
  if (first !== undefined) return [first, ...rest]
  return [{ stepKey: planned.key, assertion: null, ancestors: [], title: step, fullName: step, range: planned.range }]
}

/** A title gets into lines that a terminal and the GitHub runner read. */
function oneLine(text: string): string {
  return defuseCommands(readable(text))
}

/** The second of one name is `name (2)`: the first keeps its own when another one joins it. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>()
  // How often each name was asked for, so that the thousandth of one name is not looked for from the second on.
  const counts = new Map<string, number>()
  return (name) => {
    let unique = name
    let count = counts.get(name) ?? 1
    while (taken.has(unique)) {
      count += 1
      unique = `${name} (${count})`
    }
    counts.set(name, count)
    taken.add(unique)
    return unique
  }
}
