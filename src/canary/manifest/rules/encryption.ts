import { textIn } from '../../../blueprint/rules/item.ts'
import { manifestRule } from './manifest-rule.ts'

export const encryption = manifestRule({
  codes: {
    MANIFEST_ENCRYPTION_KEY: {
      severity: 'error',
      title: 'SSE_KMS without a key, or a key without SSE_KMS',
      about: 'AWS wants KmsKeyArn with the EncryptionMode SSE_KMS and with no other.',
    },
  },
  *check(view) {
    const path = ['ArtifactConfig', 'S3Encryption'] as const
    const item = view.object(...path)
    if (item === undefined || view.isOpen(...path, 'EncryptionMode') || view.isOpen(...path, 'KmsKeyArn')) return
    const isKms = textIn(item, 'EncryptionMode') === 'SSE_KMS'
    const hasKey = item.fields['KmsKeyArn'] !== undefined
    const code = 'MANIFEST_ENCRYPTION_KEY'
    if (isKms && !hasKey) {
      const message = 'SSE_KMS needs the key in "KmsKeyArn".'
      yield { code, pointer: `${item.pointer}/EncryptionMode`, message, hint: 'Add "KmsKeyArn", or use SSE_S3.' }
    } else if (!isKms && hasKey) {
      const message = 'A key in "KmsKeyArn" goes with "EncryptionMode": "SSE_KMS" only.'
      yield { code, pointer: `${item.pointer}/KmsKeyArn`, message, hint: 'Set the mode to SSE_KMS, or remove the key.' }
    }
  },
})
