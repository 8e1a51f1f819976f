/** The scanner alone: the package's entry also loads its parser, formatter and editor, five files we do not use. */
declare module 'jsonc-parser/lib/umd/impl/scanner.js' {
  export { createScanner } from 'jsonc-parser'
}
