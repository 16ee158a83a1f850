import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { traceOf } from "./trace.ts";

// What of a mistake of ours reaches the log: where and which, never whose.

const house = openHouse();

test("an error of the database says which statement and which rule, and nothing that was typed", async () => {
  const failed = await house.door.engine.system
    .query("insert into person (email, created_at) values ($1, now())", ["Geheim@Voorbeeld.example"])
    .catch((error: unknown) => error);
  const wrapped = Object.assign(new Error("Failed query: insert …\nparams: Geheim@Voorbeeld.example"), {
    query: "insert into person (email, created_at) values ($1, now())",
    params: ["Geheim@Voorbeeld.example"],
    cause: failed,
  });
  const trace = traceOf(wrapped);
  expect(trace).toMatchObject({ code: "23514", constraint: "person_email_check", query: wrapped.query });
  expect(trace.at.join()).toContain("trace.test");
  expect(JSON.stringify(trace)).not.toMatch(/geheim/i);
});

test("a message of several lines that looks like code does not come along", () => {
  const trace = traceOf(new RangeError("Cannot parse: Samira\nis 12 jaar\n    at school met Teun"));
  expect(trace.error).toBe("RangeError");
  expect(JSON.stringify(trace)).not.toMatch(/samira|12 jaar|teun/i);
});

test("what is no error at all is unknown", () => {
  expect(traceOf("Samira")).toEqual({ error: "unknown", at: [] });
});
