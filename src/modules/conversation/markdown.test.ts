import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { cleaned, proseOf } from "./markdown.ts";

const call = "alert(1)";

/** Ways in which people have made a page run what it should only show. */
const scripts = [
  `<script>${call}</script>`,
  `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
  `<script/x>${call}</script>`,
  `<<script>${call}//<</script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<script\n>${call}</script>`,
  `<script>\u2028${call}</script>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror="${call}"//`,
  `<img/src=x/onerror=${call}>`,
  `<img src="x\`<script>${call}</script>"onerror=${call}>`,
  `<IMG """><SCRIPT>${call}</SCRIPT>">`,
  `<img src=javascript:${call}>`,
  `<img dynsrc="javascript:${call}">`,
  `<img srcset="x" onerror="${call}">`,
  `<svg onload=${call}>`,
  `<svg/onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script>${call}<br></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text x=20 y=20>x</text></a></svg>`,
  `<svg><style>{font-family:'<iframe/onload=${call}>'</style></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><a href='javascript:${call}'/></svg>#x"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>${call}</script>"></foreignObject></svg>`,
  `<svg><desc><img src=x onerror=${call}></desc></svg>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${call}>">`,
  `<svg><p><style><g title="</style><img src=x onerror=${call}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${call}&gt;">`,
  `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror='${call}'>"></style></h1>`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${call}></style></annotation-xml></math>`,
  `<math><maction actiontype="statusline#http://x" xlink:href="javascript:${call}">CLICK</maction></math>`,
  `<math href="javascript:${call}">x</math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${call}></style></mglyph></form>`,
  `<math><mtext><table><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=${call} src=1>">`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<noembed><img title="</noembed><img src=x onerror=${call}>"></noembed>`,
  `<noframes><style><img title="</style></noframes><img src=x onerror=${call}>"></noframes>`,
  `<xmp><p title="</xmp><img src=x onerror=${call}>"></xmp>`,
  `<plaintext><img src=x onerror=${call}>`,
  `<listing>&lt;img onerror=${call} src=x&gt;</listing>`,
  `<textarea><img title="</textarea><img src=x onerror=${call}>"></textarea>`,
  `<title><img title="</title><img src=x onerror=${call}>"></title>`,
  `<select><template><style></select><img src=x onerror=${call}></style></template>`,
  `<select><option><style></option></select><img src=x onerror=${call}></style></select>`,
  `<table><td><tr><a><table><style><!--</style><img src=x onerror=${call}>`,
  `<template><script>${call}</script></template>`,
  `<iframe src="javascript:${call}"></iframe>`,
  `<iframe srcdoc="<script>${call}</script>"></iframe>`,
  `<iframe onload=${call}></iframe>`,
  `<frameset onload=${call}>`,
  `<object data="javascript:${call}"></object>`,
  `<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="></object>`,
  `<embed src="javascript:${call}">`,
  `<applet code="evil">`,
  `<base href="javascript:${call}//">`,
  `<link rel=stylesheet href="javascript:${call}">`,
  `<link rel=import href="data:text/html,<script>${call}</script>">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<style>@import 'javascript:${call}';</style>`,
  `<style>body{background:url("javascript:${call}")}</style>`,
  `<div style="width:expression(${call})">`,
  `<div style="background-image:url(javascript:${call})">`,
  `<p style="position:fixed;inset:0">over the page</p>`,
  `<body onload=${call}>`,
  `<body background="javascript:${call}">`,
  `<html onmousemove=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<input type=image src onerror=${call}>`,
  `<button formaction="javascript:${call}">x</button>`,
  `<form action="javascript:${call}"><input type=submit></form>`,
  `<isindex action="javascript:${call}">`,
  `<select autofocus onfocus=${call}>`,
  `<textarea autofocus onfocus=${call}>`,
  `<keygen autofocus onfocus=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<video poster="javascript:${call}">`,
  `<video onloadstart=${call} src=x></video>`,
  `<audio src=x onerror=${call}>`,
  `<details open ontoggle=${call}>`,
  `<dialog open onclose=${call}>`,
  `<marquee onstart=${call}>`,
  `<bgsound src="javascript:${call}">`,
  `<a href="javascript:${call}">x</a>`,
  `<a onmouseover=${call}>x</a>`,
  `<a href="https://x.example" onclick=${call}>x</a>`,
  `<a id=x tabindex=1 onfocus=${call}></a>`,
  `<p onclick=${call}>x</p>`,
  `<p id="inhoud">steals an anchor</p>`,
  `<p class="sk-vh">hides</p>`,
  `<xss autofocus tabindex=1 onfocus=${call}></xss>`,
  `<custom-element onclick=${call}>x</custom-element>`,
  `<!--><img src=x onerror=${call}>-->`,
  `<!--[if IE]><script>${call}</script><![endif]-->`,
  `<![CDATA[<script>${call}</script>]]>`,
  `<?xml version="1.0"?><script>${call}</script>`,
  `<!DOCTYPE x [<!ENTITY y "<script>${call}</script>">]>&y;`,
  `</p><script>${call}</script><p>`,
  `<b <script>${call}</script>>x</b>`,
  `<img src=x:${call} onerror=eval(src)>`,
  `"><img src=x onerror=${call}>`,
  `'-${call}-'`,
  `\`\${${call}}\``,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;script&#62;${call}&#60;/script&#62;`,
  `\u0000<script>${call}</script>`,
  `<scr\u0000ipt>${call}</scr\u0000ipt>`,
  `＜script＞${call}＜/script＞`,
];

/** The same through Markdown itself. */
const links = [
  `[x](javascript:${call})`,
  `[x](JaVaScRiPt:${call})`,
  `[x]( javascript:${call})`,
  `[x](java\tscript:${call})`,
  `[x](java&#10;script:${call})`,
  `[x](&#x6A;avascript:${call})`,
  `[x](javascript&colon;${call})`,
  `[x](<javascript:${call}>)`,
  `[x](\u0001javascript:${call})`,
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[x](data:image/svg+xml;base64,PHN2Zy8+)`,
  `[x](vbscript:msgbox)`,
  `[x](file:///etc/passwd)`,
  `[x](blob:https://x.example/1)`,
  `[x](view-source:javascript:${call})`,
  `[x](feed:javascript:${call})`,
  `[x](//evil.example)`,
  `[x](/beheer)`,
  `[x](../../uitloggen)`,
  `[x](#inhoud)`,
  `[x](ftp://x.example)`,
  `[x](https://x.example "onmouseover=${call}")`,
  `[x](https://x.example"onmouseover="${call})`,
  `[x](https://x.example'onmouseover='${call})`,
  `![x](javascript:${call})`,
  `![x](https://x.example/volg.png)`,
  `![x"onerror="${call}](x)`,
  `<javascript:${call}>`,
  `<https://x.example" onclick="${call}>`,
  `[x]: javascript:${call}\n\n[x]`,
  `[x]: <javascript:${call}>\n\n[x][x]`,
  `**<img src=x onerror=${call}>**`,
  `> <script>${call}</script>`,
  `- <svg onload=${call}>`,
  "```html\n<script>alert(1)</script>\n```",
  "`<script>alert(1)</script>`",
  `# <script>${call}</script>`,
  `|<img src=x onerror=${call}>|\n|-|\n|x|`,
  `mailto:x@x.example?body=<script>${call}</script>`,
  `https://x.example/<script>${call}</script>`,
];

const may: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ["p", "br", "hr", "strong", "em", "s", "ul", "li", "blockquote", "code"].map((tag) => [tag, []]),
  ),
  ol: ["start"],
  a: ["href", "rel"],
};

/** What a browser would find in it that should not be there: read by the rules that browsers follow, not by those of the sanitiser. */
function wrongIn(html: string): string[] {
  const tree = parseFragment(html);
  // What a browser reads and writes back must read the same again, or it could change its meaning on the way (mutation).
  const again = serialize(parseFragment(serialize(tree)));
  return [
    ...wrongUnder(tree.childNodes),
    ...(again === serialize(tree) ? [] : ["it changes when it is read again"]),
  ];
}

function wrongUnder(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === "#text") return [];
    if (!("tagName" in node)) return [`a ${node.nodeName}`];
    const { tagName: tag, attrs, namespaceURI } = node;
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    return [
      ...(tag in may ? [] : [`<${tag}>`]),
      ...(namespaceURI === "http://www.w3.org/1999/xhtml" ? [] : [`<${tag}> of another world`]),
      ...Object.keys(attributes).flatMap((name) => (may[tag]?.includes(name) ? [] : [`${tag}@${name}`])),
      ...(attributes.href === undefined || /^(https?|mailto|tel):/i.test(attributes.href)
        ? []
        : [`href ${attributes.href}`]),
      ...(attributes.href === undefined || attributes.rel === "nofollow noopener noreferrer"
        ? []
        : ["a link that tells where it was clicked"]),
      ...wrongUnder(node.childNodes),
    ];
  });
}

describe("whatever is typed, nothing runs", () => {
  test("enough ways are tried", () => expect(scripts.length + links.length).toBeGreaterThan(140));

  test.each([...scripts, ...links])("%s", (typed) => {
    const html = proseOf(typed);
    expect(wrongIn(html)).toEqual([]);
    expect(cleaned(html)).toBe(html);
  });

  test.each(scripts)("and when HTML came by another way: %s", (html) => {
    const once = cleaned(html);
    expect(wrongIn(once)).toEqual([]);
    expect(cleaned(once)).toBe(once);
  });

  test("promise: for any text at all", () => {
    const piece = fc.oneof(
      fc.constantFrom(...scripts, ...links),
      fc.string({ maxLength: 20 }),
      fc.constantFrom("<", ">", '"', "'", "&", "`", "[", "](", ")", "\n\n", "> ", "- ", "1. ", "**", "# "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const html = proseOf(pieces.join(""));
        expect(wrongIn(html)).toEqual([]);
        expect(cleaned(html)).toBe(html);
      }),
      { numRuns: 400 },
    );
  });
});

describe("what people do type, reads well", () => {
  test.each([
    ["een **vet** woord", "<p>een <strong>vet</strong> woord</p>"],
    ["regel een\nregel twee", "<p>regel een<br />\nregel twee</p>"],
    ["- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"],
    ["# Kop", "<p><strong>Kop</strong></p>"],
    ["3 < 5 & 5 > 3", "<p>3 &lt; 5 &amp; 5 &gt; 3</p>"],
    ["    ingesprongen", "<p>ingesprongen</p>"],
    ["[bel](tel:0301234567)", '<p><a href="tel:0301234567" rel="nofollow noopener noreferrer">bel</a></p>'],
  ])("%s", (typed, html) => expect(proseOf(typed).trim()).toBe(html));

  test.each(["https://www.voorbeeld.example/a?b=1&c=2", "www.voorbeeld.nl", "naam@school.nl"])(
    "%s becomes a link by itself",
    (typed) => expect(proseOf(typed)).toMatch(/<a href="(https?|mailto):/),
  );

  test("twenty thousand characters of nothing but brackets take no time", () => {
    const started = performance.now();
    for (const sign of ["[", "(", "*", "> ", "`", "<a ", "_a"]) proseOf(sign.repeat(20_000 / sign.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
