import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { encodeQR } from "qr";
import type { Locale } from "#platform/locale";

/** What stands on a certificate, in words that are ready to print. */
export interface PrintedCertificate {
  readonly locale: Locale;
  /** The title of the document and of the page: “Bewijs van deelname”. */
  readonly title: string;
  /** “Hierbij verklaren wij dat” */
  readonly intro: string;
  readonly name: string;
  /** “aanwezig was bij” */
  readonly was: string;
  readonly event: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** How anyone checks it, with the code in it. */
  readonly check: string;
  /** Where, on a line of its own: an address that is broken off is typed wrongly. */
  readonly checkAt: string;
  /** The address that the drawn code leads to, and what it is for who does not see it. */
  readonly address: string;
  readonly codeLabel: string;
}

const find = createRequire(import.meta.url);
/** Whole letters, so that ğ, ł and ş are in them; embedded, as PDF/UA wants. */
const letters = {
  plain: "@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  bold: "@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
} as const;
const ink = "#132b27";
const papers = ["#f6c344", "#e86748", "#7fbee6", "#b8a4e6", "#74c08e"];
const margin = 64;

/**
 * A certificate as an accessible PDF (PDF/UA-1, ISO 14289-1): tagged from the title to the code, with its language, its title in the window
 * and its letters embedded. What is decoration is marked as such, so that it is not read aloud.
 */
export async function certificatePdf(printed: PrintedCertificate): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margin,
    pdfVersion: "1.7",
    subset: "PDF/UA" as never,
    tagged: true,
    lang: printed.locale === "nl" ? "nl-NL" : "en-GB",
    displayTitle: true,
    info: { Title: printed.title },
  });
  const done = bytesOf(doc);
  for (const [name, path] of Object.entries(letters)) doc.registerFont(name, find.resolve(path));

  chain(doc);
  const whole = doc.struct("Document");
  doc.addStructure(whole);
  const say = (tag: string, size: number, text: string, letter: keyof typeof letters = "plain") =>
    whole.add(
      doc.struct(tag, {}, () => {
        doc
          .font(letter)
          .fontSize(size)
          .fillColor(ink)
          .text(text, { lineGap: size / 5 });
        doc.moveDown(16 / size);
      }),
    );
  doc.y = 150;
  say("H1", 30, printed.title, "bold");
  say("P", 13, printed.intro);
  say("P", 22, printed.name, "bold");
  say("P", 13, printed.was);
  say("P", 16, printed.event, "bold");
  for (const { term, value } of printed.facts) say("P", 12, `${term}: ${value}`);
  say("P", 11, printed.check);
  say("P", 11, printed.checkAt);
  whole.add(
    doc.struct("Figure", { alt: printed.codeLabel, bbox: codeBox(doc) } as never, [
      () => drawCode(doc, printed.address),
    ]),
  );
  whole.end();
  doc.end();
  return done;
}

const codeSide = 110;

/** Where the code stands, for programs that show a page in one column. */
function codeBox(doc: PDFKit.PDFDocument): readonly number[] {
  const top = doc.page.height - doc.y;
  return [margin, top - codeSide, margin + codeSide, top];
}

function drawCode(doc: PDFKit.PDFDocument, address: string): void {
  const dots = encodeQR(address, "raw", { ecc: "medium", border: 1 });
  const side = codeSide / dots.length;
  const top = doc.y;
  for (const [y, row] of dots.entries())
    for (const [x, dark] of row.entries()) if (dark) doc.rect(margin + x * side, top + y * side, side, side);
  doc.fill(ink);
}

/** The paper chain along the top: decoration. */
function chain(doc: PDFKit.PDFDocument): void {
  doc.markContent("Artifact", { type: "Layout" } as never);
  for (const [i, colour] of [...papers, ...papers].entries())
    doc
      .roundedRect(margin - 20 + i * 50, 58, 64, 34, 17)
      .lineWidth(8)
      .stroke(colour);
  doc.endMarkedContent();
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    doc.on("data", (piece: Uint8Array) => pieces.push(piece));
    doc.on("end", () => resolve(Buffer.concat(pieces)));
    doc.on("error", reject);
  });
}
