/** The page's only style sheet. One colour has one meaning everywhere: they, we, mass mailings, contract, bad. */
export const style = `
:root {
  --paper: #fff; --ink: #1c2126; --muted: #66717c; --grid: #e7eaed; --rule: #b9c1c9; --soft: #f5f6f7;
  --they: #0072b2; --we: #b25d00; --mass: #7a5ba8; --contract: #00785a; --contract-soft: #4da08c; --contract-deep: #004534; --they-soft: #4799c8; --bad-soft: #d3777e;
  --bad: #b8232f; --good: #00785a;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181c; --ink: #e6e9ec; --muted: #9aa5b0; --grid: #2a3138; --rule: #56616b; --soft: #1c2227;
    --they: #56b4e9; --we: #e69f00; --mass: #b79be0; --contract: #3cc29c; --contract-soft: #297260; --contract-deep: #a5ecd6; --they-soft: #386c8b; --bad-soft: #9a5055;
    --bad: #ff7a80; --good: #3cc29c;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; }
.report, .journey { max-width: 56rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; }
.report ~ .journey, noscript .journey { display: none; }
.journey:is(.open, :target, :has(:target)) { display: block; }
body:has(.journey.open, .journey:target, .journey :target) .report { display: none; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: .5rem; top: .5rem; padding: .5rem; background: var(--paper); } h1:focus { outline: none; }
.masthead { border-top: 3px solid var(--accent, var(--ink)); padding-top: .75rem; display: flow-root; }
.logo { float: right; max-width: 12rem; max-height: 4rem; margin: 0 0 .5rem 1rem; }
.company { margin: 0; max-width: none; color: var(--muted); font-size: .8125rem; }
h1, h2, h3, figcaption { font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Times New Roman", serif; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; font-weight: 600; margin: .1em 0 .3em; }
h2 { font-size: 1.5rem; font-weight: 600; margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 1px solid var(--ink); }
h3 { font-size: 1.125rem; font-weight: 600; margin: 2rem 0 .5rem; }
#summary h3 { margin: .9rem 0 .25rem; } #summary .table { margin: .25rem 0 .75rem; } #summary .figures { margin: .9rem 0; } #summary .note { max-width: 54rem; margin: .25rem 0; } #summary h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
.journey h2 { font-size: 1.125rem; border: 0; margin: 2rem 0 .5rem; padding: 0; }
p { margin: .75rem 0; max-width: 42rem; overflow-wrap: anywhere; }
p.lead { font-size: 1.125rem; line-height: 1.45; max-width: 54rem; margin: .5rem 0; }
p.note { color: var(--muted); font-size: .8125rem; }
p.good::before { content: "✓ " / ""; color: var(--good); font-weight: 700; }
p.bad::before { content: "! " / ""; color: var(--bad); font-weight: 700; }
a { unicode-bidi: isolate; color: var(--they); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, .table:focus-visible, [role=img]:focus-visible { outline: 2px solid var(--they); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; margin: 0 0 1rem; padding: .15rem 0; border-bottom: 1px solid var(--grid); font-size: .8125rem; }
.terms { margin: 1rem 0; } .terms > div { display: grid; grid-template-columns: 12rem 1fr; column-gap: 1.5rem; padding: .45rem 0; border-bottom: 1px solid var(--grid); font-size: .875rem; } .terms dt { font-weight: 600; grid-row: span 2; overflow-wrap: anywhere; hyphens: auto; } .terms dd { margin: 0; grid-column: 2; max-width: 42rem; overflow-wrap: anywhere; } .terms .source { color: var(--muted); }
ul { padding-left: 1.2rem; } li { margin: .4rem 0; max-width: 42rem; } nav li { margin: 0; } nav a { display: inline-block; min-width: 24px; line-height: 24px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1.5rem; margin: 1.5rem 0; }
.figures > div { display: flex; flex-direction: column; border-top: 2px solid var(--accent, var(--ink)); padding-top: .5rem; }
.figures dt { order: 2; font-weight: 600; line-height: 1.3; hyphens: auto; overflow-wrap: anywhere; } .figures dd { margin: 0; order: 3; font-size: .8125rem; color: var(--muted); }
.figures dd.value { order: 1; font-size: 2.25rem; line-height: 1.15; white-space: nowrap; color: var(--ink); font-variant-numeric: lining-nums; }
.figures dd.change { margin-top: .3rem; } .figures dd.good { color: var(--good); } .figures dd.bad { color: var(--bad); }
.figures dd.value { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: 0 .75rem; }
.spark { flex: none; display: block; margin-bottom: .4rem; fill: currentColor; overflow: visible; } .spark .earlier { opacity: .55; } .spark path { stroke: var(--rule); fill: none; }
.tools { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1.5rem; font-size: .875rem; max-width: none; margin: 1.5rem 0 0; } .tools label[hidden] { display: none; } .tools span { margin-left: auto; } .tools a:not([href]) { display: none; } .tools output { color: var(--muted); margin-left: .5em; }
input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--rule); border-radius: 3px; padding: .2rem .4rem; max-width: 12rem; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; } th button::after { content: " ↕" / ""; } th[aria-sort="ascending"] button::after { content: " ↑" / ""; } th[aria-sort="descending"] button::after { content: " ↓" / ""; } th[aria-sort] button { color: var(--ink); }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; color: var(--muted); padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--grid); overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-weight: 400; color: var(--muted); border-bottom-color: var(--rule); vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 400; min-width: 8rem; } .right { text-align: right; }
.short { white-space: nowrap; }
figure { margin: 2.25rem 0; } figcaption { font-size: 1.125rem; font-weight: 600; margin-bottom: .75rem; }
figure svg { display: block; width: 100%; height: auto; overflow: visible; }
figure svg text { font-family: inherit; }
.narrow { display: none; }
details { font-size: .8125rem; } summary { cursor: pointer; color: var(--muted); } .source { font-family: ui-monospace, Consolas, monospace; font-size: .75rem; margin-left: .5em; }
figure svg.map { width: auto; max-width: 100%; font-size: 12px; fill: currentColor; text-anchor: middle; }
.map rect { fill: var(--paper); stroke: var(--colour); stroke-width: 2; } .map .state text:first-child, .map .state text:not(:last-child) { font-weight: 600; } .map .state text { stroke: none; } .map .step { fill: none; stroke: var(--muted); } .map .head { fill: var(--muted); }
.map text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.share { display: block; margin-top: 3px; min-width: 5rem; fill: var(--muted); }
.symbols { position: absolute; }
.lanes { display: grid; grid-template-columns: 8rem 1fr; }
.lane-names { list-style: none; margin: 14px 0 0; padding: 0; font-size: .8125rem; } .lane-names li { height: 44px; margin: 0; display: flex; align-items: center; }
.lanes svg { overflow: visible; font-size: 12px; fill: currentColor; }
.lanes .grid { stroke: var(--grid); } .lanes .tick, .lanes text.silence { text-anchor: middle; } .lanes text.left { text-anchor: end; }
.lanes text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; } .lanes text.silence { stroke: none; fill: var(--muted); font-style: italic; } .lanes .tick { stroke: none; fill: var(--muted); }
.lanes rect.silence { fill: var(--soft); } .lanes .term { fill: var(--contract); fill-opacity: .3; stroke: var(--contract); }
.lanes .wait { fill: var(--they); fill-opacity: .35; stroke: var(--they); } .lanes .open-wait { fill: var(--bad); stroke: var(--bad); }
.they { --colour: var(--they); } .we { --colour: var(--we); } .mass { --colour: var(--mass); } .contract { --colour: var(--contract); } .bad { --colour: var(--bad); }
.any { --colour: var(--muted); } .key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .5rem 0; padding: 0; font-size: .8125rem; color: var(--muted); } .key li { margin: 0; } .key svg { display: inline-block; width: 16px; vertical-align: -.2em; }
:is(.lanes, .key) use { fill: var(--colour); stroke: var(--colour); } :is(.lanes, .key) use.hollow { fill: var(--paper); stroke-width: 1.5; } :is(.lanes, .key) use[href="#cross"] { stroke-width: 3; }
.lanes rect:not(.silence):is(:hover, .on) { stroke: var(--ink); stroke-width: 3; fill-opacity: .7; } .lanes :focus-visible { outline: none; } .lanes a:is(:hover, .on, :focus-visible) use { stroke: var(--ink); stroke-width: 3; }
.mark { pointer-events: all; } [role=img]:has(.mark:hover, .on) .mark:not(:hover, .on) { opacity: .35; } [role=img] .mark:is(:hover, .on) { stroke: var(--ink); stroke-width: 2; stroke-opacity: 1; opacity: 1; } .readout:empty { display: none; }
.readout { min-height: 1.5em; margin: .25rem 0; font-size: .8125rem; white-space: pre-line; }
.story { list-style: none; display: flex; margin: 3.25rem 0 2rem; padding: 0; font-size: .875rem; line-height: 1.35; }
.story li { flex: 1 1 0; margin: 0; padding: .75rem .75rem 0 0; border-top: 3px solid var(--colour); position: relative; }
.story li::before { content: ""; position: absolute; top: -8px; left: 0; width: 13px; height: 13px; border-radius: 50%; background: var(--colour); }
.story b { display: block; color: var(--colour); } .story .gap { position: absolute; bottom: calc(100% + .6rem); left: -50%; transform: translateX(-50%); color: var(--muted); font-size: .8125rem; white-space: nowrap; }
tr:target { background: var(--soft); }
.back { font-size: .875rem; } .journey h1 { margin-top: .25em; } .below { float: right; margin: -.6rem 0 0 1rem; } .definition { color: inherit; white-space: nowrap; padding-block: .3rem; } .more { clear: both; padding-top: .5rem; margin: 1rem 0 0; font-size: .875rem; } .terms > :target { background: var(--soft); }
@media (max-width: 40rem) {
  .report, .journey { padding: 1rem 1rem 3rem; } h1 { font-size: 1.75rem; } p.lead { font-size: 1.0625rem; }
  .wide { display: none; } .narrow { display: block; }
  .table { background: linear-gradient(to right, var(--paper) 30%, transparent) 0 0 / 2rem 100% no-repeat local, linear-gradient(to left, var(--paper) 30%, transparent) 100% 0 / 2rem 100% no-repeat local, linear-gradient(to right, var(--rule), transparent) 0 0 / .5rem 100% no-repeat scroll, linear-gradient(to left, var(--rule), transparent) 100% 0 / .5rem 100% no-repeat scroll; }
  .lanes .minor { display: none; } .lanes { grid-template-columns: 5.75rem 1fr; } .lane-names { font-size: .6875rem; } .lanes .silence tspan + tspan { display: none; }
  .story { display: block; margin-left: 6px; } .story li { border-top: 0; border-left: 3px solid var(--colour); padding: 0 0 1.25rem 1rem; max-width: none; } .story li::before { top: .1rem; left: -8px; }
  .story .gap { position: static; display: block; transform: none; margin: -.75rem 0 .5rem; } .story b { display: inline; margin-right: .5em; }
  tbody th { min-width: 6rem; } .terms > div { display: block; }
  th, td { padding-right: .6rem; } td:not(.short, .right) { min-width: 7.5rem; } table { font-size: .8125rem; }
  :is(.cards, .lines) :is(table, tbody:not([hidden])) { display: block; } :is(.cards, .lines) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  :is(.cards, .lines) tbody tr:not([hidden]) { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: .75rem; padding: .6rem 0; border-bottom: 1px solid var(--grid); } :is(.cards, .lines) tbody :is(th, td) { padding: 0; border: 0; min-width: 0; text-align: left; white-space: normal; overflow-wrap: anywhere; }
  .cards tbody th { font-weight: 600; } .cards tbody :is(th, td:not(.half)), .lines td:nth-child(n + 3) { grid-column: 1 / -1; } .lines td:nth-child(2) { text-align: right; } .lines td:nth-child(4) { color: var(--muted); }
  .cards td[data-label]::before { content: attr(data-label) " "; color: var(--muted); margin-right: .3em; }
  .list .cards thead { position: static; display: block; width: auto; height: auto; overflow: visible; clip-path: none; } .list .cards thead tr { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border-bottom: 1px solid var(--rule); } .list .cards thead th { border: 0; padding: 0; } .list .cards thead button { padding-block: .25rem; }
  #summary :is(table, tbody) { display: block; } #summary thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  #summary tbody tr { display: grid; grid-template-columns: 1fr auto; padding: .6rem 0; border-bottom: 1px solid var(--grid); } #summary tbody :is(th, td) { padding: 0; border: 0; min-width: 0; }
  #summary td::before { content: none; } #summary tbody th { font-weight: 600; } #summary tbody :is(th, td:nth-child(2)) { grid-column: 1 / -1; } #summary tbody td:nth-child(3) { text-align: left; }
}
@media screen and (min-width: 40.01rem) {
  #summary td:nth-child(2) { width: 60%; } #summary tbody :is(th, td) { padding-block: .2rem; }
  .long table { min-width: 52rem; } .long :is(table, thead, tbody:not([hidden])) { display: block; } .long tr:not([hidden]) { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 5fr) minmax(0, 11fr) minmax(0, 5.5fr) minmax(0, 3fr) minmax(0, 8fr) minmax(0, 5.5fr); }
  .long tbody { content-visibility: auto; contain-intrinsic-height: auto 2100px; } .long tbody th { min-width: 0; } .long td:not(.short, .right) { min-width: 0; }
}
@media screen {
  :is(.list, .cut):has(> .first-5:not([open])) tbody:first-of-type > tr:nth-child(n + 6), :is(.list, .cut):has(> .first-12:not([open])) tbody:first-of-type > tr:nth-child(n + 13), :is(.list, .cut):has(> .rest:not([open])) tbody:not(:first-of-type) { display: none; }
}
@media screen and (max-width: 40rem) {
  .list:has(> .first-12:not([open])) tbody:first-of-type > tr:nth-child(n + 10) { display: none; }
}
@media (forced-colors: active) {
  :root { --paper: Canvas; --ink: CanvasText; --muted: CanvasText; --rule: CanvasText; --grid: GrayText; --soft: Canvas; }
  .story li, .story li::before, svg { forced-color-adjust: preserve-parent-color; } .story li::before { forced-color-adjust: none; } .lanes rect.silence { stroke: GrayText; stroke-dasharray: 3 3; }
}
@page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #555; --grid: #ddd; --rule: #999; --they: #0072b2; --we: #b25d00; --mass: #7a5ba8; --contract: #00785a; --contract-soft: #4da08c; --contract-deep: #004534; --they-soft: #4799c8; --bad-soft: #d3777e; --bad: #b8232f; --good: #00785a; }
  html { font-size: 10pt; }
  .report, .journey { max-width: none; padding: 0; } .journey { break-before: page; }
  body:not(:has(.journey.open, .journey:target, .journey :target)) { .report ~ .journey, noscript .journey { display: block; } main:has(> .report) .journey:not(.page) :is(h2:last-of-type, h2:last-of-type ~ *) { display: none; } }
  .report > section + section { break-before: page; } .report > section + section h2 { border-top: 0; margin-top: 0; } .two-sheets section:nth-of-type(n + 3) { break-before: auto; } .two-sheets { font-size: 9pt; } .two-sheets :is(table, p.note) { font-size: 8pt; line-height: 1.25; } .two-sheets :is(th, td) { padding-block: .15rem; } nav, .skip, .back, .rest, .tools, .readout, .more, .definition, figure details:not([open]) { display: none; } th button::after { content: none; }
  h2, h3, figcaption, caption, thead { break-after: avoid; } figure, tr, .figures { break-inside: avoid; } thead { display: table-header-group; } p { orphans: 3; widows: 3; }
  tbody tr:nth-child(-n + 2) { break-after: avoid; } tbody tr:nth-last-child(-n + 2) { break-before: avoid; } tbody tr:nth-last-child(1):nth-child(1) { break-before: auto; }
  .journey { font-size: 9pt; } .journey :is(table, p, li) { font-size: 8.5pt; line-height: 1.3; } .journey .table { margin: .4rem 0; } .journey :is(th, td) { padding-block: .18rem; } .journey h1 { margin: 0 0 .25em; } .journey :is(h2, figure) { margin-block: 1.1rem .4rem; } .journey p { margin-block: .4rem; } .journey .story { margin: 1.9rem 0 .6rem; }
  .table { overflow: visible; background: none; } .wide { display: block; } .narrow { display: none; } a { color: inherit; text-decoration: none; }
}
`;
