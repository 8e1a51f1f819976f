import type { RunnerCommand, ShownAnnotation } from './runner.js'

export function linesOf(text: string): string[]
export function commandOf(line: string): RunnerCommand | undefined
export function annotationsOf(commands: readonly RunnerCommand[]): ShownAnnotation[]
export function outputsOf(text: string): Record<string, string>
