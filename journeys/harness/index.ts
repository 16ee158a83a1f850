import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { type Faults, watch } from "./faults.ts";
import { nextMail, type ReceivedMail } from "./mail.ts";
import { onServer, type Program, patience, startProgram } from "./program.ts";

export { expect } from "@playwright/test";
export type { ReceivedMail } from "./mail.ts";

interface Journey {
  /** The running program; each journey file has one of its own, with the demo story freshly told. */
  readonly house: Program;
  /** Waits for the next mail to this address that was not read before, when given with a subject that fits. */
  readonly readMail: (to: string, subject?: RegExp) => Promise<ReceivedMail>;
  /** Moves the clock of the program forward (`"PT2H"`, `"P3D"`, an ISO time) and waits for the jobs that fall due. */
  readonly moveClock: (to: string) => Promise<void>;
  /** Signs in as someone of the demo story, by the button that carries their name. */
  readonly signInAs: (page: Page, name: string) => Promise<void>;
  /** Someone else at another computer: a page with cookies of its own, under the same watch. */
  readonly someoneElse: () => Promise<Page>;
  /** Expects no findings of axe on the page as it is now, in light and in dark; does nothing where scripts are off, nor on a server. */
  readonly axe: (page: Page) => Promise<void>;
}

interface Shared {
  readonly houseOf: (file: string) => Promise<Program>;
}

/**
 * A journey, under watch: an error on the console, a broken content security policy, a request to another host
 * or an answer in the 500s makes it fail, whatever else it proves.
 */
export const test = base.extend<Journey & { faults: Faults }, Shared>({
  houseOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are wanted
    async ({}, use) => {
      let open: { readonly file: string; readonly program: Program } | undefined;
      await use(async (file) => {
        if (open?.file !== file) {
          await open?.program.stop();
          open = { file, program: await startProgram() };
        }
        return open.program;
      });
      await open?.program.stop();
    },
    { scope: "worker", timeout: patience },
  ],

  house: async ({ houseOf }, use, journey) => {
    const house = await houseOf(journey.file);
    const before = house.log().length;
    await use(house);
    const said = house.log().slice(before);
    if (journey.status !== journey.expectedStatus) await journey.attach("program.log", { body: said });
  },

  baseURL: async ({ house }, use) => use(house.url),

  faults: async ({ house }, use) => {
    const faults: Faults = { found: [], house: house.url };
    await use(faults);
    if (faults.found.length > 0) throw new Error(`Seen on the way:\n${faults.found.join("\n")}`);
  },

  context: async ({ context, faults }, use) => {
    watch(context, faults);
    await use(context);
  },

  someoneElse: async ({ browser, faults, house }, use) => {
    const others: BrowserContext[] = [];
    await use(async () => {
      const other = await browser.newContext({ baseURL: house.url });
      others.push(other);
      watch(other, faults);
      return other.newPage();
    });
    for (const other of others) await other.close();
  },

  readMail: async ({ house }, use) => use((to, subject) => nextMail(house.url, to, subject)),

  moveClock: async ({ house }, use) =>
    use(async (to) => {
      const answer = await fetch(`${house.url}/dev/clock`, {
        method: "POST",
        headers: { origin: house.url },
        body: new URLSearchParams({ to }),
      });
      if (!answer.ok)
        throw new Error(`The clock did not move to ${to}: ${answer.status} ${await answer.text()}`);
    }),

  // biome-ignore lint/correctness/noEmptyPattern: as above
  signInAs: async ({}, use) =>
    use(async (page, name) => {
      await page.goto("/inloggen");
      await page.getByRole("button", { name }).click();
      await page.waitForURL((url) => !url.pathname.startsWith("/inloggen"));
    }),

  // Axe is a script itself: what a page is without script, the other projects hold against it. And a page has the same
  // elements whichever engine its words came from.
  axe: async ({ javaScriptEnabled }, use) =>
    use(javaScriptEnabled && !onServer() ? axe : async () => undefined),
});
