import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { BadConfig, demoSecret, readConfig } from "./index.ts";

const safe = {
  SCHAKEL_MODE: "production",
  PUBLIC_URL: "https://schakel.example",
  SECRET: "a secret of our own, long enough to count",
  SMTP_URL: "smtp://mail.schakel.example:25",
  DATABASE_URL: "postgres://schakel@db.schakel.example/schakel",
};

describe("the settings", () => {
  test("are fit to try things out when nothing is set", () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      mode: "demo",
      port: 3000,
      host: "127.0.0.1",
      publicUrl: "http://localhost:3000",
      secure: false,
    });
  });

  test("are good for production when everything that matters is set", () => {
    expect(readConfig(safe)).toMatchObject({ mode: "production", secure: true, host: "0.0.0.0" });
  });

  test.each([
    ["SECRET", undefined, /SECRET/],
    ["SECRET", demoSecret, /SECRET/],
    ["SECRET", "short", /SECRET/],
    ["PUBLIC_URL", "http://schakel.example", /PUBLIC_URL/],
    ["PUBLIC_URL", undefined, /PUBLIC_URL/],
    ["SMTP_URL", undefined, /SMTP_URL/],
    ["DATABASE_URL", undefined, /DATABASE_URL/],
  ])("refuse production with %s = %s", (name, value, complaint) => {
    expect(() => readConfig({ ...safe, [name]: value })).toThrow(complaint);
  });

  test.each([
    { PORT: "many" },
    { PORT: "70000" },
    { SCHAKEL_MODE: "holiday" },
    { PUBLIC_URL: "javascript:alert(1)" },
  ])("say in one line what is wrong with %j", (env) => {
    const error = (() => {
      try {
        return readConfig(env);
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(BadConfig);
    expect((error as Error).message).toContain(Object.keys(env)[0]);
    expect((error as Error).message).not.toContain("\n");
  });

  test("read a secret from a file, and say so when it is not there", () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), "schakel-secret-")), "secret");
    writeFileSync(file, "from a file, and long enough to count\n");
    expect(readConfig({ ...safe, SECRET: undefined, SECRET_FILE: file }).secret).toBe(
      "from a file, and long enough to count",
    );
    expect(() => readConfig({ SECRET_FILE: "/nowhere/at/all" })).toThrow("SECRET_FILE");
  });
});
