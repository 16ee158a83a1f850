import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { codeOf, typedCode } from "./certificate-code.ts";
import { certificatePdf, type PrintedCertificate } from "./certificate-pdf.ts";

/*
 * The certificate read back by another program than the one that wrote it (pdf.js). Of the 136 conditions of the Matterhorn Protocol for
 * PDF/UA-1 these are the ones that a document of one page with text and one drawing can fail and a program can see.
 */

const said: PrintedCertificate = {
  ...{ locale: "nl", title: "Bewijs van deelname", intro: "Hierbij verklaren wij dat" },
  ...{ name: "Şerife Yılmaz-Łuczak", was: "aanwezig was bij", event: "Op bezoek in Oeverdam" },
  facts: [{ term: "Duur", value: "2 uur en 30 minuten" }],
  check: "Vul de code ABCD-EFGH-JKMN in op:",
  checkAt: "https://schakel.example/bewijs-controleren",
  address: "https://schakel.example/bewijs-controleren?code=ABCD-EFGH-JKMN",
  codeLabel: "Vierkante code",
};

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

type Doc = Awaited<ReturnType<typeof getDocumentProxy>>;
let doc: Doc;
let tree: Node;
let raw: string;
beforeAll(async () => {
  const bytes = await certificatePdf(said);
  raw = Buffer.from(bytes).toString("latin1");
  doc = await getDocumentProxy(new Uint8Array(bytes));
  tree = (await (await doc.getPage(1)).getStructTree()) as Node;
});

const walk = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(walk)];

describe("a certificate is accessible (PDF/UA-1)", () => {
  test("it says that it is tagged, in which language, and shows its title (7.1, 7.2)", async () => {
    expect(await doc.getMarkInfo()).toMatchObject({ Marked: true });
    expect(raw).toMatch(/\/Lang \(nl-NL\)/);
    expect(await doc.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const { info, metadata } = await doc.getMetadata();
    expect(info).toMatchObject({ Title: said.title });
    expect(metadata?.get("dc:title")).toContain(said.title);
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(raw).not.toMatch(/\/Suspects true/);
  });

  test("its parts stand in the order of reading: one title, paragraphs, and a drawing with words (7.1, 7.3, 7.4)", () => {
    const roles = walk(tree).flatMap(({ role }) => role ?? []);
    expect(roles.filter((role) => role !== "Root")).toEqual([
      ...["Document", "H1", "P", "P", "P", "P", "P", "P", "P"],
      "Figure",
    ]);
    const figure = walk(tree).find(({ role }) => role === "Figure");
    expect(figure?.alt).toBe(said.codeLabel);
  });

  test("everything that is drawn belongs to one of them, or is decoration (7.1)", async () => {
    const page = await doc.getPage(1);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tagged = new Set(walk(tree).flatMap(({ type, id }) => (type === "content" ? (id ?? []) : [])));
    let inside = 0;
    const loose: string[] = [];
    for (const item of items) {
      if ("str" in item) {
        if (item.str.trim() !== "" && inside === 0) loose.push(item.str);
      } else if (item.type === "endMarkedContent") inside--;
      else {
        inside++;
        if (item.type === "beginMarkedContentProps" && item.id) expect(tagged).toContain(item.id);
      }
    }
    expect(loose).toEqual([]);
  });

  test("it is read as it was meant, also letters from elsewhere, and its letters are in it (7.21)", async () => {
    const { items } = await (await doc.getPage(1)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    for (const words of [said.title, said.name, said.event, said.check, said.checkAt])
      expect(text).toContain(words);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(raw.match(/\/ToUnicode /g)).toHaveLength(2);
  });

  test("control: the same page without tags is told apart", async () => {
    const { default: PDFDocument } = await import("pdfkit");
    const plain = new PDFDocument();
    const pieces: Uint8Array[] = [];
    plain.on("data", (piece: Uint8Array) => pieces.push(piece));
    const ended = new Promise((resolve) => plain.on("end", resolve));
    plain.text(said.name).end();
    await ended;
    const other = await getDocumentProxy(new Uint8Array(Buffer.concat(pieces)));
    expect((await other.getMarkInfo())?.Marked ?? false).toBe(false);
    expect(await (await other.getPage(1)).getStructTree()).toBeNull();
  });
});

describe("the code", () => {
  const id = "6b6f8a2e-0000-4000-8000-000000000001";

  test("is the same for the same seat, another for another, and needs the secret", () => {
    expect(codeOf("geheim", id, 1)).toBe(codeOf("geheim", id, 1));
    const codes = [codeOf("geheim", id, 1), codeOf("geheim", id, 2), codeOf("ander geheim", id, 1)];
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  test("is found however it is typed, and what can be none is not looked for", () => {
    for (const typed of ["abcd-efgh-jkmn", " ABCD EFGH JKMN", "abcdefghjkmn", "ABCD–EFGH–JKMN"])
      expect(typedCode(typed)).toBe("ABCD-EFGH-JKMN");
    for (const typed of ["", "ABCD", "ABCD-EFGH-JKMN-2", "';drop table"]) expect(typedCode(typed)).toBe("");
  });
});
