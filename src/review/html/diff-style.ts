/** The look of the page: light or dark as the reader's system is set, and quiet on paper. */
export const diffStyle = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--faint:#59636e;--line:#d1d9e0;--panel:#f6f8fa;
--ins:#0a5c2b;--ins-bg:#d9f5e1;--del:#8f1720;--del-bg:#ffe3e3;--move-bg:#fff3cd;--link:#0550ae;--gap:#7a4b00}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--text:#e6ebf1;--faint:#9aa6b2;--line:#343d47;--panel:#171d24;
--ins:#8ce5a8;--ins-bg:#123523;--del:#ffb1b1;--del-bg:#471a1e;--move-bg:#3a3110;--link:#7ab8ff;--gap:#f2c572}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:var(--link)}
a:focus-visible,input:focus-visible,summary:focus-visible,.table:focus-visible{outline:2px solid var(--link);outline-offset:2px}
header,main,nav{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem}
h1{font-size:1.5rem;margin:.25rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.1rem;margin:0}
h4{font-size:1rem;margin:.75rem 0 .25rem}
.sides{display:grid;grid-template-columns:auto 1fr;gap:.1rem .75rem;margin:.5rem 0}
.sides dt{color:var(--faint)}
.sides dd{margin:0;overflow-wrap:anywhere}
fieldset{border:0;margin:.5rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
legend{float:left;padding:0;color:var(--faint);margin-right:1rem}
label{cursor:pointer}
.ui-en{display:none}
body:has(#ui-en:checked) .ui-ru{display:none}
body:has(#ui-en:checked) .ui-en{display:inline}
body:has(#only-ru:checked) .doc-en,body:has(#only-en:checked) .doc-ru{display:none}
article{border:1px solid var(--line);border-radius:6px;margin:1rem 0;overflow:hidden}
article>h3,article>.about{background:var(--panel);padding:.4rem .75rem;margin:0}
article>h3{padding-bottom:0}
.about{color:var(--faint);font-size:.9rem;border-bottom:1px solid var(--line)}
.body{padding:.25rem .75rem .75rem;overflow-wrap:anywhere}
.body p{margin:.4rem 0}
ins,del{text-decoration-thickness:1px;padding:0 .1em;border-radius:2px}
ins{color:var(--ins);background:var(--ins-bg);text-decoration:underline}
del{color:var(--del);background:var(--del-bg);text-decoration:line-through}
div.inserted,tr.inserted>*{background:var(--ins-bg)}
div.deleted,tr.deleted>*{background:var(--del-bg)}
div.inserted,div.deleted{border-left:4px solid var(--ins);padding:.1rem .75rem;margin:.5rem 0}
div.deleted{border-left-color:var(--del)}
div.deleted,tr.deleted{text-decoration:line-through;text-decoration-thickness:1px}
div.moved,tr.moved>*{background:var(--move-bg)}
div.moved,tr.moved{text-decoration:none;border-left-color:var(--gap)}
.fields td:first-child{min-width:13rem}
.fields td:nth-child(4){min-width:9rem}
.fields ul{margin:0;padding-left:1.1rem}
.move,.skip,.note{color:var(--faint);font-size:.9rem}
.skip{text-align:left;font-style:italic}
li.skip{list-style:none}
.gap{color:var(--gap)}
.table{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.25rem .5rem;vertical-align:top;text-align:left}
td p,th p{margin:.1rem 0}
th{background:var(--panel)}
blockquote{border:1px solid var(--line);margin:.5rem 0;padding:.1rem .75rem}
.frame dt{color:var(--faint)}.frame dd{margin:0 0 .25rem 1rem}
.cause{border-left:3px solid var(--line);margin:.25rem 0 .75rem;padding:0 .75rem;font-size:.9rem;color:var(--faint)}
.cause code{color:var(--text)}
code{font:.9em/1.4 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
.pages img{max-width:100%;border:1px solid var(--line);background:#fff}
figure{margin:.5rem 0}
.broken{border-left:4px solid var(--del);padding-left:.75rem;font-weight:600}
@media print{body{font-size:10pt}nav,fieldset{display:none}article{break-inside:auto}.table{overflow:visible}}
`;
