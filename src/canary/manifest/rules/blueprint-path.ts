import { manifestRule } from './manifest-rule.ts'

export const blueprintPath = manifestRule({
  codes: {
    MANIFEST_BLUEPRINT_PATH: {
      severity: 'error',
      title: 'A blueprint path that depends on the machine',
      about:
        '"Blueprint" is a path from the folder of the manifest, with forward slashes; it may lead out of the folder.',
    },
  },
  *check(view) {
    const placed = view.text('Blueprint')
    if (placed === undefined) return
    const { pointer, text } = placed
    const code = 'MANIFEST_BLUEPRINT_PATH'
    if (text.trim() === '' || text.includes('\0')) {
      yield {
        code,
        pointer,
        message: '"Blueprint" names no file.',
        hint: 'Write the path from the folder of the manifest.',
      }
    } else if (/^(?:[/\\]|[a-zA-Z]:|~|[a-z]+:\/\/)/.test(text)) {
      const message = `${view.show(placed)} is no path from the folder of the manifest.`
      yield {
        code,
        pointer,
        message,
        hint: 'Write it as in "blueprint-config.json" or "../checks/blueprint-config.json".',
      }
    } else if (text.includes('\\')) {
      const message = `${view.show(placed)} has backslashes, which separate folders on Windows only.`
      yield { code, pointer, message, hint: 'Write forward slashes.' }
    }
  },
})
