/** Style of the catalogue, behind that of reports. */
export const catalogueStyle = `
.catalogue { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 90rem; margin: 0 auto; }
.catalogue > nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.25rem 1rem 1rem 1.25rem; font-size: .875rem; }
.catalogue > nav label { display: block; font-weight: 600; } .catalogue > nav label[hidden] { display: none; } .catalogue > nav input { width: 100%; max-width: none; font-weight: 400; }
.catalogue > nav output { color: var(--muted); font-size: .8125rem; min-height: 1.3em; display: block; }
.catalogue > nav ul { display: block; border: 0; padding: 0; margin: .5rem 0; font-size: .875rem; } .catalogue > nav .count { color: var(--muted); margin-left: .4em; }
#find-results { list-style: none; margin: .25rem 0 0; padding: 0; } #find-results li { margin: 0; border-bottom: 1px solid var(--grid); } #find-results a { display: block; padding: .35rem 0; text-decoration: none; overflow-wrap: anywhere; } #find-results a:is(:hover, :focus-visible) b { text-decoration: underline; } #find-results b { font: 600 .8125rem ui-monospace, Consolas, monospace; } #find-results span { display: block; color: var(--muted); font-size: .75rem; line-height: 1.35; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.catalogue > main { padding: 1.25rem 1.25rem 4rem; max-width: 62rem; min-width: 0; }
.names { columns: 15rem; font-size: .8125rem; padding: 0; list-style: none; } .names li { margin: 0; break-inside: avoid; } .names a, .links a { font-family: ui-monospace, Consolas, monospace; font-size: .8125rem; overflow-wrap: anywhere; } .names a { display: block; line-height: 24px; }
.entry { content-visibility: auto; contain-intrinsic-height: auto 24rem; border-bottom: 1px solid var(--rule); padding: 1.25rem 0 1rem; scroll-margin-top: 1rem; }
.entry:target h3, .terms > :target { background: var(--soft); box-shadow: 0 0 0 .4rem var(--soft); }
.entry h3 { font: 600 1.0625rem ui-monospace, Consolas, monospace; margin: 0; display: flow-root; } .entry h3 small { font: 400 .8125rem system-ui, sans-serif; color: var(--muted); margin-left: .6em; }
.entry code, .terms code, p code, li code { font: .8125rem ui-monospace, Consolas, monospace; overflow-wrap: anywhere; } .entry p { max-width: 48rem; margin: .5rem 0; } .entry details { margin: .25rem 0; } .entry summary { padding-block: .25rem; }
.columns tbody th { width: 24%; font: .8125rem ui-monospace, Consolas, monospace; overflow-wrap: anywhere; } .columns .type { width: 22%; color: var(--muted); font-size: .8125rem; } .columns :is(th, td) { padding-block: .25rem; }
.links { font-size: .875rem; } .links b { font-weight: 600; margin-right: .3em; } .links a { display: inline-block; margin-right: .75em; line-height: 24px; }
pre { background: var(--soft); padding: .75rem; overflow-x: auto; font: .75rem/1.45 ui-monospace, Consolas, monospace; margin: .5rem 0; tab-size: 4; } pre code { font: inherit; overflow-wrap: normal; }
.drawing { overflow-x: auto; margin: .75rem 0; }
svg.lineage { display: block; font: 12px ui-monospace, Consolas, monospace; text-anchor: middle; fill: currentColor; } .lineage path { fill: none; stroke: var(--rule); } .lineage rect { fill: var(--paper); stroke: var(--look, var(--muted)); } .lineage .self rect { fill: var(--soft); stroke-width: 2.5; } .lineage a:is(:hover, :focus-visible) rect { stroke-width: 2.5; } .lineage a:focus-visible { outline: none; }
.archive { --look: var(--contract); } .core { --look: var(--they); } .metrics { --look: var(--we); } .computed { --look: var(--mass); } .checks { --look: var(--bad); }
.example td, .example thead th { white-space: nowrap; padding-right: 1.25rem; } .example table { width: auto; }
@media (max-width: 52rem) {
  .catalogue { display: block; } .catalogue > nav { z-index: 1; background: var(--paper); border-bottom: 1px solid var(--rule); padding: .5rem 1rem; max-height: 75vh; } .catalogue > nav .parts { display: none; } .catalogue > nav output:empty { display: none; }
  .catalogue > main { padding: 1rem 1rem 3rem; } .entry { scroll-margin-top: 5rem; }
  .columns thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .columns { background: none; } .columns :is(table, tbody) { display: block; } .columns tr { display: grid; padding: .35rem 0; border-bottom: 1px solid var(--grid); } .columns tbody :is(th, .type, td) { width: auto; border: 0; padding: 0; min-width: 0; } .columns tbody th { font-weight: 600; }
}
@media print { .catalogue { display: block; } .catalogue > nav { display: none; } .entry { content-visibility: visible; } }
`;
