/** The part of Jest's runner interface that this runner uses, the same in Jest 29 and 30 (their packages jest-runner and
 *  @jest/test-result). Written down here so that the package does not depend on Jest's. */
export interface GlobalConfig {
  readonly maxWorkers: number
  /** Jest 30 only. */
  readonly runInBand?: boolean
  readonly testNamePattern?: string
  readonly silent?: boolean
  /** Jest sets it itself when there is one test file. */
  readonly verbose?: boolean | undefined
  /** Jest 30 only: list the tests, run none. */
  readonly collectTests?: boolean
}

export interface ProjectConfig {
  readonly rootDir: string
  readonly displayName?: unknown
  readonly globals: Readonly<Record<string, unknown>>
  readonly testMatch: readonly string[]
  readonly testRegex: readonly (string | RegExp)[]
  readonly testPathIgnorePatterns: readonly string[]
  /** Jest 30 only. */
  readonly verbose?: boolean | undefined
  /** Seconds. */
  readonly slowTestThreshold: number
}

export interface Test {
  readonly path: string
  readonly context: {
    readonly config: ProjectConfig
    readonly hasteFS: {
      getAllFiles(): Iterable<string>
      matchFilesWithGlob(globs: readonly string[], root: string | null): Iterable<string>
    }
  }
}

export interface TestWatcher {
  isInterrupted(): boolean
  on(event: 'change', listener: (state: { readonly interrupted: boolean }) => void): unknown
}

export interface AssertionResult {
  readonly ancestorTitles: readonly string[]
  readonly title: string
  readonly fullName: string
  readonly status: 'passed' | 'failed' | 'pending'
  /** Milliseconds. */
  readonly duration: number | null
  /** Milliseconds since 1970. */
  readonly startAt?: number | null
  readonly location: { readonly line: number; readonly column: number }
  readonly failureMessages: readonly string[]
  readonly failureDetails: readonly unknown[]
  readonly invocations: number
  readonly numPassingAsserts: number
  readonly retryReasons: readonly string[]
}

export interface TestError {
  readonly message: string
  readonly stack: string
  readonly code?: unknown
  readonly type?: string
}

export interface ConsoleEntry {
  readonly type: 'warn' | 'info'
  readonly message: string
  readonly origin: string
}

export interface TestResult {
  readonly testFilePath: string
  readonly displayName: unknown
  readonly testResults: readonly AssertionResult[]
  readonly numPassingTests: number
  readonly numFailingTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly failureMessage: string | null
  readonly testExecError?: TestError
  readonly console?: readonly ConsoleEntry[]
  readonly perfStats: {
    readonly start: number
    readonly end: number
    readonly runtime: number
    readonly slow: boolean
    readonly [phase: string]: number | boolean
  }
  readonly leaks: boolean
  readonly openHandles: readonly Error[]
  readonly skipped: boolean
  readonly snapshot: Readonly<Record<string, unknown>>
}

/** What a runner tells Jest, by the names Jest listens to. */
export interface TestEvents {
  readonly 'test-file-start': readonly [test: Test]
  readonly 'test-file-success': readonly [test: Test, result: TestResult]
  readonly 'test-file-failure': readonly [test: Test, error: TestError]
  readonly 'test-case-result': readonly [path: string, result: AssertionResult]
}
