import { expect, test } from '@jest/globals'
import { errorText } from '../../lib/commands/error-text.js'
import { AppError } from '../../lib/core/app-error.js'

test('an error of the caller is one sentence and one hint', () => {
  const error = new AppError('OPTION_INVALID', 'Option --x must be y.', { hint: 'Write y.', cause: new Error('deep') })
  expect(errorText(error, { isVerbose: false })).toBe('error: Option --x must be y.\n  hint: Write y.\n')
})

test('a defect of ours says so, and shows no stack unless asked', () => {
  const defect = new TypeError('x is undefined')
  expect(errorText(defect, { isVerbose: false })).toMatch(
    /^internal error: x is undefined\n.*report it.*\n.*DEBUG=1.*\n$/,
  )
  expect(errorText(defect, { isVerbose: true })).toContain('error-text.test')
})

test('what an error quotes cannot act on the terminal', () => {
  const text = errorText(new AppError('FILE_NOT_FOUND', '\u001b[2J\r\n::error::', { hint: '\u202e' }), {
    isVerbose: false,
  })
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('anything may be thrown', () => {
  expect(errorText(undefined, { isVerbose: true })).toContain('internal error: undefined')
})
