import type { CanarySource } from '../canary/manifest.ts'
import type { CommandContext, ExitCode } from './context.ts'
import type { CommandOptions, ManifestOptions } from './options/command-options.ts'

/** Does what the command line asks for. Each command is loaded when it is the one: start-up pays for no other. */
export async function execute(asked: CommandOptions, context: CommandContext): Promise<ExitCode> {
  switch (asked.command) {
    case 'validate': {
      const { validateCommand } = await import('./validate.ts')
      return (await validateCommand(asked.options, context)).exitCode
    }
    case 'run': {
      const { runCommand } = await import('./run.ts')
      return (await runCommand(asked.options, context)).exitCode
    }
    case 'package': {
      const { packageCommand } = await import('./package.ts')
      return await withOneSource(asked.options, context, (source) =>
        packageCommand({ ...asked.options, source }, context),
      )
    }
    case 'plan': {
      const { planCommand } = await import('./plan.ts')
      return (await planCommand(asked.options, context)).exitCode
    }
    case 'deploy': {
      const { deployCommand } = await import('./deploy-command.ts')
      return (await deployCommand(asked.options, context)).exitCode
    }
    case 'iam-policy': {
      const { iamPolicyCommand } = await import('./iam-policy.ts')
      return await withOneSource(asked.options, context, (source) =>
        iamPolicyCommand({ ...asked.options, source }, context),
      )
    }
    case 'cloudformation': {
      const [{ cloudFormationCommand }, { bundleOf }] = await Promise.all([
        import('./cloudformation.ts'),
        import('../canary/bundle.ts'),
      ])
      return await withOneSource(asked.options, context, async (source) =>
        cloudFormationCommand(
          { ...asked.options, start: asked.options.start ?? true, source, bundle: await bundleOf(source) },
          context,
        ),
      )
    }
    case 'emulator': {
      const { emulatorCommand } = await import('./emulator.ts')
      return (await emulatorCommand(asked.options, context)).exitCode
    }
  }
}

/** Does `work` with the one manifest that is meant, when it and its blueprint are valid; else the diagnostics are printed. */
async function withOneSource(
  options: ManifestOptions,
  context: CommandContext,
  work: (source: CanarySource) => Promise<{ readonly exitCode: ExitCode }>,
): Promise<ExitCode> {
  const { oneValidSource } = await import('./valid-sources.ts')
  const source = await oneValidSource(options, context)
  return source === undefined ? 1 : (await work(source)).exitCode
}
