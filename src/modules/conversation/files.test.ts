import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { checkFiles, largestFile } from "#platform/files";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { begin, group, lotte, postId, postsFile, samira, teun } from "./samples.ts";

const house = openHouse();
const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
  8, 6, 0, 0, 0,
]);
const stored = () => readdir(`${house.door.config.dataDir}/files/conversation`).catch(() => []);

describe("what a post may carry", () => {
  test.each([
    ["a program called verslag.pdf", "verslag.pdf", "MZ\u0090\u0000\u0003"],
    ["a page", "pagina.html", "<!doctype html><script>alert(1)</script>"],
    ["a drawing that can run", "plaatje.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
    ["a page called notitie", "notitie", "<html>"],
    ["text that is none", "notitie.txt", "a\u0000b"],
  ])("%s does not come in", async (_, name, content) => {
    expect(await checkFiles([new File([content], name)])).toBe("kind");
  });

  test.each([
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\Users\\x\\plan.pdf", "plan.pdf"],
    ["plan.exe", "plan.exe.pdf"],
    ["pl\u202ean.fdp.pdf", "plan.fdp.pdf"],
    ['a"b\r\nc.pdf', "abc.pdf"],
    [".pdf", "bestand.pdf"],
    ["   ", "bestand.pdf"],
  ])("%j is called %s", async (given, name) => {
    const checked = await checkFiles([new File([pdf], given)]);
    expect(typeof checked === "string" ? checked : checked[0]!.name).toBe(name);
  });

  test("a file that is too large, or too many of them, come back in words", async () => {
    expect(await checkFiles([new File([new Uint8Array(largestFile + 1)], "groot.pdf")])).toBe("tooLarge");
    expect(await checkFiles(Array.from({ length: 6 }, () => new File([pdf], "x.pdf")))).toBe("tooMany");
    const writer = await house.as(samira);
    const thread = await begin(writer, "Een bestand dat niet past", "Zie bijlage.");
    const answer = await postsFile(writer, thread, `${thread}/reacties`, { tekst: "Mijn tekst blijft." }, [
      new File(["<script>"], "x.html"),
    ]);
    const html = await answer.text();
    expect([answer.status, html.includes(nl.file.kind), html.includes("Mijn tekst blijft.")]).toEqual([
      422,
      true,
      true,
    ]);
    expect(await stored()).toEqual([]);
  });
});

describe("a file in a group", () => {
  test("is handed to its people only, to be kept and not to be run, and goes with its post", async () => {
    const [writer, reader, outsider] = [await house.as(samira), await house.as(teun), await house.as(lotte)];
    const thread = await begin(writer, "Met bijlagen", "Kijk maar.");
    await postsFile(writer, thread, `${thread}/reacties`, { tekst: "Hier zijn ze." }, [
      new File([pdf], "Afspraken één.pdf"),
      new File([png], "foto.png"),
    ]);
    const page = await reader.reads(thread);
    expect(page).toContain("Afspraken één.pdf");
    const address = /href="([^"]*\/bestanden\/[0-9a-f-]{36})"/.exec(page)![1]!;
    const answer = await reader.asks(address);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Afspraken een.pdf"; filename*=UTF-8''Afspraken%20%C3%A9%C3%A9n.pdf`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
    expect(await reader.reads(`${group}/bestanden`)).toContain("foto.png");

    expect((await outsider.asks(address)).status).toBe(404);
    expect((await outsider.asks(address, { headers: { range: "bytes=0-3" } })).status).toBe(404);
    expect((await house.visitor().asks(address)).status).toBe(303);
    expect((await stored()).length).toBe(2);

    const removal = `${group}/berichten/${await postId(house, thread, 1)}/verwijdering`;
    await writer.visits(removal);
    await writer.posts(removal);
    await house.door.jobs.drain();
    expect(await stored()).toEqual([]);
    expect((await reader.asks(address)).status).toBe(404);
  });

  test("is kept once when the form is sent twice, and not at all when it is refused", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Twee keer gestuurd", "Eén bestand.");
    const { html } = await writer.visits(thread);
    const sleutel = /name="sleutel" value="([^"]+)"/.exec(html.slice(html.indexOf('/reacties"')))![1]!;
    const before = (await stored()).length;
    for (let i = 0; i < 2; i++) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ sleutel, tekst: "Dubbel" })) body.append(name, value);
      body.append("bestand", new File([pdf], "een.pdf"));
      await writer.asks(`${thread}/reacties`, {
        method: "POST",
        body,
        headers: { origin: "http://localhost:3000" },
      });
    }
    expect((await stored()).length).toBe(before + 1);
    const nowhere = `${group}/gesprekken/00000000-0000-4000-8000-000000000000/reacties`;
    const body = new FormData();
    body.append("tekst", "Naar nergens");
    body.append("bestand", new File([pdf], "een.pdf"));
    const refused = await writer.asks(nowhere, {
      method: "POST",
      body,
      headers: { origin: "http://localhost:3000" },
    });
    expect([refused.status, (await stored()).length]).toEqual([404, before + 1]);
  });
});
