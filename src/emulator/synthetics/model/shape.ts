/** A type of the API's model with its constraints (API reference, 2017-10-11). Lengths of texts in UTF-16 units, of blobs in
 *  bytes. */
export type Shape =
  | {
      readonly type: 'string'
      readonly min?: number
      readonly max?: number
      /** Of the whole value. */
      readonly pattern?: string
      readonly oneOf?: readonly string[]
    }
  | { readonly type: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean' }
  /** Base64 in JSON. */
  | { readonly type: 'blob'; readonly min: number; readonly max: number }
  | { readonly type: 'list'; readonly of: Shape; readonly min?: number; readonly max?: number }
  | { readonly type: 'map'; readonly key: Shape; readonly value: Shape; readonly min?: number; readonly max?: number }
  | Structure

export interface Structure {
  readonly type: 'structure'
  readonly members: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
}
