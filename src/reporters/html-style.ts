/** The colours of one scheme. The test of the contrasts reads them: every text is at least 4.5:1 on its ground. */
export interface Palette {
  readonly page: string
  readonly panel: string
  readonly line: string
  readonly text: string
  readonly quiet: string
  readonly link: string
  readonly mark: string
  readonly passed: string
  readonly failed: string
  readonly errored: string
  readonly skipped: string
  readonly dns: string
  readonly connect: string
  readonly tls: string
  readonly 'first-byte': string
  readonly rest: string
}

export const LIGHT: Palette = {
  page: '#f6f7f9',
  panel: '#ffffff',
  line: '#d5d9e0',
  text: '#1b1f24',
  quiet: '#535b66',
  link: '#0a55b5',
  mark: '#fff0b8',
  passed: '#17692f',
  failed: '#b3191f',
  errored: '#8a4a00',
  skipped: '#535b66',
  dns: '#8a63d2',
  connect: '#2f7fd0',
  tls: '#158a83',
  'first-byte': '#c27a10',
  rest: '#7d8794',
}

export const DARK: Palette = {
  page: '#0e1116',
  panel: '#171b22',
  line: '#333b47',
  text: '#e8ecf1',
  quiet: '#a3adba',
  link: '#7cb8ff',
  mark: '#5a4a10',
  passed: '#5fd07f',
  failed: '#ff8a84',
  errored: '#f0b45c',
  skipped: '#a3adba',
  dns: '#a68be6',
  connect: '#5aa5ef',
  tls: '#3fbab1',
  'first-byte': '#e0a33e',
  rest: '#8b95a3',
}

/** Everything the page looks like, in one style element: no file, font or script is loaded. */
export const STYLE = `
:root { color-scheme: light dark; ${variablesOf(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variablesOf(DARK)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
header { padding-bottom: 0; }
footer { color: var(--quiet); font-size: 0.875rem; }
h1 { font-size: 1.125rem; margin: 0; font-weight: 600; color: var(--quiet); }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: 0.5rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre { font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { margin: 0.5rem 0; padding: 0.625rem 0.75rem; background: var(--page); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
summary { cursor: pointer; }
.verdict { font-size: 1.5rem; line-height: 1.3; font-weight: 650; margin: 0.25rem 0 0.5rem; }
.quiet { color: var(--quiet); font-size: 0.875rem; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.125rem; margin: 0 0 0.875rem; }
.panel.failed, .panel.errored { border-left: 4px solid currentColor; }
.panel.failed { border-left-color: var(--failed); }
.panel.errored { border-left-color: var(--errored); }
.status { font-weight: 650; white-space: nowrap; }
.status.passed { color: var(--passed); }
.status.failed { color: var(--failed); }
.status.errored { color: var(--errored); }
.status.skipped { color: var(--skipped); }
.totals { display: flex; flex-wrap: wrap; gap: 0.625rem; margin: 1rem 0 0; }
.totals div { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.875rem; min-width: 6.5rem; }
.totals dt { color: var(--quiet); font-size: 0.8125rem; }
.totals dd { margin: 0; font-size: 1.25rem; font-weight: 650; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.5rem 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin-top: 0.75rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; color: var(--quiet); font-size: 0.875rem; padding-bottom: 0.375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { white-space: nowrap; color: var(--quiet); font-weight: 600; font-size: 0.8125rem; border-top: 0; }
tbody th { font-weight: 600; min-width: 8rem; }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.target { min-width: 14rem; }
ul { margin: 0.375rem 0; padding-left: 1.25rem; }
.bar { display: flex; width: 12rem; height: 0.75rem; margin-top: 0.375rem; border-radius: 3px; overflow: hidden; background: var(--line); }
.bar span { height: 100%; flex: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
.legend i { display: inline-block; width: 0.75rem; height: 0.75rem; border-radius: 2px; margin-right: 0.375rem; }
${phaseRules()}
@media (max-width: 40rem) { .facts { grid-template-columns: minmax(0, 1fr); } .facts dd { margin-bottom: 0.375rem; } }
@media print {
  :root { ${variablesOf(LIGHT)} --page: #ffffff; }
  body { font-size: 11pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .panel, tr { break-inside: avoid; }
  .bar, .legend i { print-color-adjust: exact; }
}
`

function variablesOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')
}

function phaseRules(): string {
  return ['dns', 'connect', 'tls', 'first-byte', 'rest']
    .map((name) => `.phase-${name} { background: var(--${name}); }`)
    .join('\n')
}
