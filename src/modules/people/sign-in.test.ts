import { expect, test } from "vitest";
import { openHouse } from "#testing";

const house = openHouse();
const codeIn = (text: string): string => /^\d{6}$/m.exec(text)![0];
const linkIn = (text: string): string => new URL(/http\S+\/inloggen\/link\/\S+/.exec(text)![0]).pathname;

test("a newcomer types the code from the mail and is asked for a name", async () => {
  const noor = house.visitor();
  await noor.visits("/inloggen?naar=/agenda");
  const asked = await noor.posts("/inloggen", { email: "Noor@School.example" });
  expect(asked.path).toBe("/inloggen/code");
  const [mail] = await house.mailsTo("noor@school.example");
  const welcome = await noor.posts("/inloggen/code", { code: codeIn(mail!.text) });
  expect(welcome.path).toBe("/welkom?naar=%2Fagenda");
  const done = await noor.posts("/welkom", { naam: "Noor" });
  expect(done.path).toBe("/agenda");
  expect(await noor.reads("/mijn")).toContain("Noor");
  expect(linkIn(mail!.text)).toMatch(/^\/inloggen\/link\//);
});

test("a demo person comes in with one click", async () => {
  const bram = await house.as("bram@devuurtoren.example");
  expect((await bram.visits("/mijn")).status).toBe(200);
});
