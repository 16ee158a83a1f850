import { expect, test } from "./harness/index.ts";

// A passkey needs script, and a device that holds it: Chromium brings one that is made of software.

test("save a passkey, sign out, and come back in with it @script", async ({ page, signInAs, axe }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await signInAs(page, "Lotte Vermaat");
  await page.goto("/mijn/passkeys");
  await page.getByRole("button", { name: "Bewaar een passkey" }).click();
  await expect(page.getByText("De volgende keer kun je met deze passkey inloggen.")).toBeVisible();
  await axe(page);

  await page.goto("/mijn/sessies");
  await page.getByRole("button", { name: "Uitloggen", exact: true }).click();
  await expect(page.getByText("Je bent uitgelogd.")).toBeVisible();

  await page.goto("/inloggen?naar=/mijn/passkeys");
  await axe(page);
  await page.getByRole("button", { name: "Inloggen met een passkey" }).click();
  await page.waitForURL("**/mijn/passkeys");
  await expect(page.getByText("Laatst gebruikt op")).toBeVisible();

  await page.getByText("Weghalen").click();
  await page.getByRole("button", { name: "Ja, haal deze passkey weg" }).click();
  await expect(page.getByRole("heading", { name: "Je hebt nog geen passkey" })).toBeVisible();
});
