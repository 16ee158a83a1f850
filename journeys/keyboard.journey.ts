import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./harness/index.ts";

// The main job with nothing but keys: Tab, Space, Enter and the arrows.

const farthest = 90;

test("with the keyboard alone someone signs up, mends a mistake and asks a question", async ({
  page,
  readMail,
  axe,
}) => {
  test.setTimeout(150_000);
  const email = "hanneke@vmbodedijk.example";
  const { keyboard } = page;

  await test.step("the first key leads past the menu", async () => {
    await page.goto("/leergemeenschappen/jeugdhulp-in-de-school-2027");
    await keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Naar de inhoud" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await keyboard.press("Enter");
    await expect(page).toHaveURL(/#inhoud$/);
    await tabTo(page, page.getByRole("main").getByRole("link", { name: "Doe mee", exact: true }));
    expect(await page.getByRole("main").evaluate((main) => main.contains(document.activeElement))).toBe(true);
    await keyboard.press("Enter");
    await expect(page).toHaveTitle(/stap 1 van 4/);
  });

  await test.step("mistakes take the focus, and each line leads to its field", async () => {
    await press(page, page.getByRole("button", { name: "Naar stap 2" }));
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await expect(summary).toContainText("Zeven dingen kloppen nog niet.");
    await axe(page);
    await keyboard.press("Tab");
    await expect(summary.getByRole("link", { name: "Vul je naam in." })).toBeFocused();
    await keyboard.press("Enter");
    await expect(page.getByLabel("Je naam")).toBeFocused();
  });

  await test.step("step 1: fields and lists", async () => {
    await keyboard.type("Hanneke Smit");
    await type(page, page.getByLabel("E-mailadres"), email);
    await type(page, page.getByLabel("Waar werk je?"), "Vmbo De Dijk");
    await type(page, page.getByLabel("Wat voor organisatie is dat?"), "School");
    await type(page, page.getByLabel("Je functie"), "Mentor");
    await type(page, page.getByLabel("Met welk onderwijs heb je te maken?"), "Voort");
    await type(page, page.getByLabel("Je regio"), "Waterrijk");
    await press(page, page.getByRole("button", { name: "Naar stap 2" }));
    await expect(page).toHaveTitle(/stap 2 van 4/);
  });

  await test.step("step 2: one of four, with Space and the arrows", async () => {
    const first = page.getByRole("radio", { name: "Samen vroeg helpen" });
    await tabTo(page, first);
    await keyboard.press("Space");
    await expect(first).toBeChecked();
    await keyboard.press("ArrowDown");
    const second = page.getByRole("radio", { name: "Hulp regelen vanuit de school" });
    await expect(second).toBeChecked();
    await expect(second).toBeFocused();
    await keyboard.press("ArrowUp");
    await expect(first).toBeChecked();
    await press(page, page.getByRole("button", { name: "Naar stap 3" }));
    await expect(page).toHaveTitle(/stap 3 van 4/);
  });

  await test.step("step 3 and 4: a question, a tick, and off it goes", async () => {
    await type(page, page.getByLabel("Je leervraag"), "Hoe zie je op tijd dat iemand vastloopt?");
    await press(page, page.getByRole("button", { name: "Naar stap 4" }));
    const agree = page.getByLabel("Ik houd me aan deze afspraken");
    await tabTo(page, agree);
    await keyboard.press("Space");
    await expect(agree).toBeChecked();
    await press(page, page.getByRole("button", { name: "Meld mij aan" }));
  });

  await test.step("the code from the mail, sent with Enter in its field", async () => {
    const { code } = await readMail(email, /code/i);
    await type(page, page.getByLabel("De code uit je mail"), code!);
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Gelukt. Je doet mee." })).toBeVisible();
  });

  await test.step("and the first question in the group", async () => {
    await press(page, page.getByRole("link", { name: "Naar je groep" }));
    await press(page, page.getByRole("link", { name: "Begin een gesprek" }));
    await tabTo(page, page.getByRole("radio", { name: "Een vraag stellen" }));
    await keyboard.press("ArrowDown");
    await expect(page.getByRole("radio", { name: "Een dilemma voorleggen" })).toBeChecked();
    await keyboard.press("ArrowUp");
    const title = "Wat zie jij als eerste?";
    await type(page, page.getByLabel("Waar gaat het over?"), title);
    await type(page, page.getByLabel("Je verhaal"), "Bij ons begint het vaak met te laat komen.");
    await press(page, page.getByRole("button", { name: "Plaatsen" }));
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  });
});

test("on a small screen the menu opens and closes with keys", async ({ page, javaScriptEnabled }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const menu = page.getByRole("banner").locator("summary", { hasText: "Menu" });
  await tabTo(page, menu);
  await page.keyboard.press("Enter");
  const link = page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Agenda" });
  await expect(link).toBeVisible();
  await tabTo(page, link);
  if (javaScriptEnabled) {
    await page.keyboard.press("Escape");
    await expect(link).toBeHidden();
    await expect(menu).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo(page, link);
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Agenda" })).toBeVisible();
});

/** Presses Tab until this has the focus, and sees that everything on the way shows that it has it. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let tabs = 0; tabs < farthest; tabs++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(unseenFocus);
    expect(hidden, "has the focus without showing it").toBeNull();
  }
  throw new Error(`Not reached with ${farthest} times Tab: ${goal}`);
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** In the browser: the element with the focus when nothing around it shows so or it is out of sight, or null when all is well. */
function unseenFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const shows = (each: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  };
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight && width > 0 && height > 0;
  // A card shows it for the link in its title, a line to pick for the control in it.
  const around = element.closest("label, article");
  const marked = shows(element) || (around !== null && shows(around));
  return inSight && marked ? null : element.outerHTML.slice(0, 200);
}
