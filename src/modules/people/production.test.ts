import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";

const house = openHouse({
  untold: true,
  env: {
    SCHAKEL_MODE: "production",
    PUBLIC_URL: "https://schakel.example",
    SECRET: "a-secret-of-more-than-thirty-two-characters",
    SMTP_URL: "smtp://127.0.0.1:9",
    DATABASE_URL: "postgres://unused.example/unused",
  },
});

test("in earnest nobody signs in with one click, and cookies keep to this host", async () => {
  const browser = house.visitor();
  const answer = await browser.asks("/inloggen/oefenen", {
    method: "POST",
    body: new URLSearchParams({ email: "anke@schakel.example" }),
    headers: { origin: "https://schakel.example" },
  });
  expect(answer.status).toBe(404);
  const page = await browser.asks("/inloggen");
  expect(await page.text()).not.toContain(nl.signIn.practise);
  for (const cookie of page.headers.getSetCookie())
    expect(cookie).toMatch(/^__Host-.*Path=\/.*HttpOnly.*Secure.*SameSite=Lax/);
});
