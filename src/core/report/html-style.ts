/** The look of the report in HTML: one style sheet, light, dark and print. Nothing is told by colour alone. */

/** The style sheet. Its hash stands in the report's content security policy. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1f;--quiet:#55565c;--line:#c9cad0;--bad:#a1161f;--good:#14602f;--open:#7a4b00;--struck:#fbe3e4;--bold:#dff2e4;--box:#f6f6f8}
@media (prefers-color-scheme:dark){:root{--paper:#1b1c1f;--ink:#e9e9ec;--quiet:#b3b4bb;--line:#4a4b52;--bad:#ff9a9f;--good:#86d8a2;--open:#f0c267;--struck:#4d2326;--bold:#1f4029;--box:#25262a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:0 0 .5rem}
p{margin:.25rem 0}
a{color:inherit}
.quiet{color:var(--quiet)}
.coverage{border:2px solid var(--good);padding:.75rem 1rem;margin:1rem 0}
.coverage.part{border-color:var(--open);border-style:dashed}
.coverage.nothing{border-color:var(--bad);border-style:double;border-width:4px}
article{border:1px solid var(--line);border-inline-start-width:6px;padding:.75rem 1rem;margin:0 0 1rem}
article.verified{border-inline-start-color:var(--good)}
article.contradicted{border-inline-start-color:var(--bad)}
article.unchecked{border-inline-start-color:var(--open);border-inline-start-style:dashed}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
figure{margin:0;background:var(--box);padding:.5rem .75rem;min-width:0}
figcaption{font-size:.85rem;color:var(--quiet)}
blockquote{margin:.25rem 0;font:1.05rem/1.5 Georgia,"Times New Roman",serif;overflow-wrap:anywhere;white-space:pre-line}
del{background:var(--struck);text-decoration:line-through;text-decoration-thickness:2px}
ins{background:var(--bold);font-weight:700;text-decoration:none;border-bottom:2px solid currentColor}
.near{color:var(--quiet);font-size:.85em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ul{margin:.5rem 0;padding-inline-start:1.25rem}
li{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;font-weight:600;padding:.5rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{overflow-wrap:normal}
td.hash{font-family:ui-monospace,monospace;font-size:.75rem}
@media (max-width:40rem){.pair{grid-template-columns:1fr}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#333;--line:#888;--bad:#000;--good:#000;--open:#000;--struck:#fff;--bold:#fff;--box:#fff}
body{max-width:none;padding:0;font-size:10pt}
.pair{grid-template-columns:1fr 1fr}
article,figure,tr{break-inside:avoid}
h2,h3{break-after:avoid}
nav{display:none}
figure{border:1px solid var(--line)}
}
`;

/** SHA-256 of the style sheet, as a content security policy names it. A test keeps it true. */
export const REPORT_STYLE_HASH = 'sha256-Uzu1WeETQ6OG1dQZ0wJd7V+vA6Dq0Bmg3SqrclPfZC4=';
