/** undici's own entry loads five times as much as its HTTP/1.1 client; see docs/decisions/0025. */
declare module 'undici/lib/dispatcher/client.js' {
  import { Client } from 'undici'
  // biome-ignore lint/style/noDefaultExport: it is the shape of a CommonJS module, not a choice of ours
  export default Client
}
