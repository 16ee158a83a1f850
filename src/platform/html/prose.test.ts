import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { hostileTexts, links, scripts } from "./hostile-texts.ts";
import { articleOf, cleaned, proseOf } from "./prose.ts";

const may: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ["p", "br", "hr", "strong", "em", "s", "ul", "li", "blockquote", "code"].map((tag) => [tag, []]),
  ),
  ol: ["start"],
  a: ["href", "rel"],
};
/** What an article may have besides; a post never has it. */
const headings = ["h2", "h3"];

/** What a browser would find in it that should not be there: read by the rules that browsers follow, not by those of the sanitiser. */
function wrongIn(html: string, besides: readonly string[] = []): string[] {
  const tree = parseFragment(html);
  // What a browser reads and writes back must read the same again, or it could change its meaning on the way (mutation).
  const again = serialize(parseFragment(serialize(tree)));
  return [
    ...wrongUnder(tree.childNodes, besides),
    ...(again === serialize(tree) ? [] : ["it changes when it is read again"]),
  ];
}

function wrongUnder(
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
  besides: readonly string[],
): string[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === "#text") return [];
    if (!("tagName" in node)) return [`a ${node.nodeName}`];
    const { tagName: tag, attrs, namespaceURI } = node;
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    return [
      ...(tag in may || besides.includes(tag) ? [] : [`<${tag}>`]),
      ...(namespaceURI === "http://www.w3.org/1999/xhtml" ? [] : [`<${tag}> of another world`]),
      ...Object.keys(attributes).flatMap((name) => (may[tag]?.includes(name) ? [] : [`${tag}@${name}`])),
      ...(attributes.href === undefined || /^(https?|mailto|tel):/i.test(attributes.href)
        ? []
        : [`href ${attributes.href}`]),
      ...(attributes.href === undefined || attributes.rel === "nofollow noopener noreferrer"
        ? []
        : ["a link that tells where it was clicked"]),
      ...wrongUnder(node.childNodes, besides),
    ];
  });
}

describe("whatever is typed, nothing runs", () => {
  test("enough ways are tried", () => expect(hostileTexts.length).toBeGreaterThanOrEqual(500));

  test.each(hostileTexts)("%s", (typed) => {
    const html = proseOf(typed);
    expect(wrongIn(html)).toEqual([]);
    expect(cleaned(html)).toBe(html);
    expect(wrongIn(articleOf(typed), headings)).toEqual([]);
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
        expect(wrongIn(articleOf(pieces.join("")), headings)).toEqual([]);
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

  test("an article has an outline that skips nothing", () => {
    const article = articleOf("### Eerst\n\n# Dan\n\n#### Daarin");
    expect(article.match(/<h\d/g)).toEqual(["<h2", "<h2", "<h3"]);
  });

  test("twenty thousand characters of nothing but brackets take no time", () => {
    const started = performance.now();
    for (const sign of ["[", "(", "*", "> ", "`", "<a ", "_a"]) proseOf(sign.repeat(20_000 / sign.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
