/**
 * The style of the HTML report, in the colors of the window (src/renderer/styles/tokens.css; a test compares them). It names no
 * font, picture or address that would have to be fetched.
 */
export const style = `
:root {
  color-scheme: light dark;
  --surface: light-dark(oklch(0.982 0.004 205), oklch(0.225 0.014 220));
  --raised: light-dark(oklch(1 0 0), oklch(0.262 0.016 220));
  --hairline: light-dark(oklch(0.905 0.008 210), oklch(0.35 0.016 220));
  --edge: light-dark(oklch(0.6 0.02 215), oklch(0.58 0.02 215));
  --text: light-dark(oklch(0.255 0.022 222), oklch(0.94 0.008 210));
  --text-quiet: light-dark(oklch(0.475 0.02 220), oklch(0.755 0.014 212));
  --verdict-only-you: light-dark(oklch(0.5 0.092 175), oklch(0.8 0.11 175));
  --verdict-password-holder: light-dark(oklch(0.5 0.13 250), oklch(0.78 0.1 250));
  --verdict-unknown: light-dark(oklch(0.49 0.012 250), oklch(0.77 0.012 250));
  --verdict-whatsapp: light-dark(oklch(0.53 0.11 70), oklch(0.82 0.125 78));
  --verdict-anyone: light-dark(oklch(0.53 0.19 25), oklch(0.75 0.145 25));
  --interface: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  max-width: 832px; margin: 0 auto; padding: 48px 32px 72px;
  background: var(--surface); color: var(--text);
  font: 15px / 1.55 var(--interface); font-variant-numeric: tabular-nums;
}
h1, h2, h3, h4 { font: inherit; font-weight: 600; overflow-wrap: anywhere; break-after: avoid; }
h1 { margin: 16px 0 24px; font-size: 32px; line-height: 1.22; letter-spacing: -0.012em; text-wrap: balance; }
h2 { margin-bottom: 12px; font-size: 20px; line-height: 1.3; }
p { max-width: 36em; overflow-wrap: anywhere; text-wrap: pretty; }
ul { list-style: none; }
section { margin-top: 48px; }
.brand { color: var(--text-quiet); font-size: 13px; font-weight: 600; }
.head > .ring { margin: 32px 0 0 -5px; }
.note, .facts, .evidence, .path, table, .paths { color: var(--text-quiet); font-size: 13px; }
.note + .note { margin-top: 4px; }
.ring { display: block; flex: none; }
.only-you { color: var(--verdict-only-you); }
.password-holder { color: var(--verdict-password-holder); }
.unknown { color: var(--verdict-unknown); }
.whatsapp { color: var(--verdict-whatsapp); }
.anyone { color: var(--verdict-anyone); }
.verdict { display: inline-flex; align-items: center; gap: 8px; font-weight: 600; white-space: nowrap; }
.tally { width: 100%; max-width: 400px; margin-bottom: 24px; border-bottom: 1px solid var(--hairline); }
.tally li { display: flex; justify-content: space-between; gap: 16px; padding: 8px 0; border-top: 1px solid var(--hairline); }
.backup { margin-top: 12px; border: 1px solid var(--hairline); border-radius: 10px; background: var(--raised); }
.backup > header { padding: 16px 20px; break-inside: avoid; break-after: avoid; }
.facts, .line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; }
.finding { padding: 16px 20px; border-top: 1px solid var(--hairline); }
.finding .verdict { font-size: 13px; }
.facts { justify-content: start; gap: 0; }
.facts > li:not(:last-child)::after { content: "·"; margin: 0 8px; }
.path, .paths, .where { font-family: var(--mono); overflow-wrap: anywhere; white-space: pre-wrap; }
.path { margin-top: 4px; max-width: none; }
.evidence { margin-top: 8px; padding-left: 12px; border-left: 2px solid var(--hairline); }
.evidence h5 { font: inherit; font-weight: 600; break-after: avoid; }
.evidence li { margin-top: 4px; overflow-wrap: anywhere; }
.where { font-size: 12px; }
.where::before { content: "— "; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 8px 16px 8px 0; border-top: 1px solid var(--hairline); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--text); }
thead th { border-top: 0; white-space: nowrap; }
td.path { margin: 0; }
tr { break-inside: avoid; }
.reason { margin-top: 16px; color: var(--text); font-size: 15px; }
.count { color: var(--text-quiet); font-weight: 400; }
.paths li { margin-top: 2px; padding-left: 16px; text-indent: -16px; }
.limits { padding-left: 20px; list-style: disc; }
.limits li { max-width: 36em; margin-top: 8px; }
.escape { padding: 0 2px; margin: 0 1px; border: 1px solid var(--edge); border-radius: 4px; font: 0.85em var(--mono); }
@media (max-width: 560px) {
  body { padding: 24px 16px 48px; }
  .backup > header, .finding { padding: 12px 16px; }
  thead { display: none; }
  tr { display: block; padding: 8px 0; border-top: 1px solid var(--hairline); }
  th, td { display: block; padding: 0; border: 0; }
}
@media print {
  :root { color-scheme: only light; --surface: white; --raised: white; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1 { font-size: 22pt; }
  h2 { font-size: 14pt; }
  section { margin-top: 28pt; }
  .note, .facts, .evidence, .path, table, .paths, .brand, .finding .verdict { font-size: 9pt; }
  .where { font-size: 8.5pt; }
  .finding, .evidence li { break-inside: avoid; }
  .backup { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  p { orphans: 3; widows: 3; }
}
@page {
  margin: 18mm 16mm;
  @bottom-right { content: counter(page) " / " counter(pages); color: #555; font: 8pt sans-serif; }
}
`
