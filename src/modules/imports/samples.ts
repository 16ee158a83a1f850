import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Fault, Importer, Line } from "#platform/imports";
import type { Browser, House } from "#testing";
import { importPaths } from "./paths.ts";

/** An importer for tests, of hamlets and the hamlet they look up to, with a table of its own. */
interface Hamlet {
  readonly code: string;
  readonly name: string;
  readonly looksUpTo: string;
  readonly line: number;
}

interface Hamlets {
  readonly validFrom: string;
  readonly hamlets: readonly Hamlet[];
}

/** What a test may make go wrong. */
export interface Mischief {
  /** Breaks off after so many hamlets were written. */
  breakAfter: number;
  /** What happens at every step of reading. */
  atStep: () => Promise<void>;
  /** What happens after so many hamlets were written. */
  atWrite: (count: number) => Promise<void>;
}

export const hamletTable = `
  create table hamlet (valid_from date not null, code text not null, name text not null, primary key (valid_from, code));
  call house.lock('hamlet');`;

export const noMischief = (): Mischief => ({
  breakAfter: Number.POSITIVE_INFINITY,
  atStep: async () => undefined,
  atWrite: async () => undefined,
});

/** @param partly its lines stand alone */
export function hamletImporter(mischief: Mischief, partly: boolean): Importer<Hamlets> {
  const said = {
    title: partly ? "Gehuchten" : "Gehuchten op naam",
    about: "Alle gehuchten van Rietland.",
    validFrom: "1 januari van het jaar.",
    lists: { hamlets: "Gehuchten" },
  };
  const columns = partly ? ["code", "gehucht", "hoort_bij"] : ["code", "gehucht", "begin", "einde"];
  return {
    name: partly ? "tests/hamlets" : "tests/whole-hamlets",
    words: { nl: said, en: said },
    columns,
    partly,
    recognises: (source) =>
      source.kind === "table" && columns.every((column) => source.columns.includes(column)),
    async read(source, { validFrom, step }) {
      const faults: Fault[] = [];
      const hamlets = new Map<string, Hamlet>();
      const lines = source.kind === "table" ? source.lines : [];
      for (const [i, line] of lines.entries()) {
        if (i % 10 === 0) await step(i, lines.length);
        if (i % 10 === 0) await mischief.atStep();
        const fault = faultIn(line, hamlets);
        if (fault) faults.push(fault);
        else hamlets.set(line.cells.code!, hamletOf(line));
      }
      return { facts: { validFrom, hamlets: [...hamlets.values()] }, faults };
    },
    async compare(act, facts) {
      const known = await knownOn(act, facts.validFrom);
      const faults = unknownIn(facts, known);
      const good = without(facts, faults);
      const differences = good
        .filter(({ code, name }) => known.get(code) !== name)
        .map(({ code, name }) => ({
          list: "hamlets",
          code,
          before: known.get(code) ?? null,
          after: name,
        }));
      const added = differences.filter(({ before }) => before === null).length;
      const codes = new Set(good.map(({ code }) => code));
      const gone = [...known.keys()].filter((code) => !codes.has(code)).length;
      const change = {
        added,
        changed: differences.length - added,
        gone,
        same: good.length - differences.length,
      };
      return {
        changes: [{ list: "hamlets", validFrom: facts.validFrom, ...change }],
        differences,
        faults,
        nothingNew: differences.length + gone === 0 && (await editions(act)).includes(facts.validFrom),
      };
    },
    async takeOver(act, facts, tell) {
      const good = without(facts, unknownIn(facts, await knownOn(act, facts.validFrom)));
      for (const [i, { code, name }] of good.entries()) {
        if (i === mischief.breakAfter) throw new Error("broken off in the middle");
        await act.tx.execute(sql`
          insert into hamlet (valid_from, code, name) values (${facts.validFrom}, ${code}, ${name})
          on conflict (valid_from, code) do update set name = excluded.name`);
        tell?.(i + 1, good.length);
        await mischief.atWrite(i + 1);
      }
    },
  };
}

const hamletOf = ({ number, cells }: Line): Hamlet => ({
  code: cells.code ?? "",
  name: cells.gehucht ?? "",
  looksUpTo: cells.hoort_bij ?? "",
  line: number,
});

function faultIn({ number: line, cells }: Line, seen: ReadonlyMap<string, Hamlet>): Fault | null {
  const { code = "", begin = "", einde = "" } = cells;
  const before = seen.get(code);
  if (!/^H\d+$/.test(code)) return { what: "wrong-form", line, column: "code", value: code };
  if (before) return { what: "double-code", line, value: code, other: String(before.line) };
  if (einde !== "" && einde < begin) return { what: "reversed-dates", line, value: begin, other: einde };
  return null;
}

const unknownIn = ({ hamlets }: Hamlets, known: ReadonlyMap<string, string>): readonly Fault[] =>
  hamlets
    .filter(({ looksUpTo }) => looksUpTo !== "" && !known.has(looksUpTo))
    .filter(({ looksUpTo }) => !hamlets.some(({ code }) => code === looksUpTo))
    .map(({ line, looksUpTo }) => ({ what: "unknown-code", line, column: "hoort_bij", value: looksUpTo }));

const without = ({ hamlets }: Hamlets, faults: readonly Fault[]): readonly Hamlet[] =>
  hamlets.filter(({ line }) => !faults.some((fault) => fault.line === line));

async function knownOn(act: Act, day: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await act.tx.execute<{ code: string; name: string }>(sql`
    select code, name from hamlet
    where valid_from = (select max(valid_from) from hamlet where valid_from <= ${day})`);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

async function editions(act: Act): Promise<readonly string[]> {
  const { rows } = await act.tx.execute<{ day: string }>(
    sql`select distinct valid_from::text as day from hamlet`,
  );
  return rows.map(({ day }) => day);
}

export const administrator = "anke@schakel.example";

/** Hands in a file at the desk, as a browser does. @returns the path it leads to, or null with the page that came back */
export async function handsIn(
  browser: Browser,
  content: string | Uint8Array,
  said: Readonly<Record<string, string>> = {},
): Promise<{ readonly path: string | null; readonly status: number; readonly html: string }> {
  const body = new FormData();
  const fields = {
    geldigVanaf: "2025-01-01",
    bron: "Waterschap Rietland, gehuchten 2025",
    sleutel: crypto.randomUUID(),
    ...said,
  };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("bestand", new File([content as BlobPart], "gehuchten.csv"));
  const answer = await browser.asks(importPaths.desk, {
    method: "POST",
    body,
    headers: { origin: "http://localhost:3000" },
  });
  return { path: answer.headers.get("location"), status: answer.status, html: await answer.text() };
}

/** Hands in a file, waits until it was read, and gives the page that tells of it. */
export async function readAtDesk(
  house: House,
  browser: Browser,
  content: string | Uint8Array,
  said: Readonly<Record<string, string>> = {},
): Promise<{ readonly path: string; readonly html: string }> {
  const { path, html } = await handsIn(browser, content, said);
  if (path === null) throw new Error(`not taken in: ${html}`);
  await house.door.jobs.drain();
  return { path, html: await browser.reads(path) };
}

/** Presses “Neem over” on the page last visited, waits, and gives the page that tells what became of it. */
export async function takesOver(house: House, browser: Browser, path: string): Promise<string> {
  await browser.visits(path);
  await browser.posts(`${path}/overname`);
  await house.door.jobs.drain();
  return browser.reads(path);
}

/** How many rows every table has, but for those that note that something was asked. */
export async function allCounts(house: House): Promise<Readonly<Record<string, number>>> {
  const { rows } = await house.door.engine.owner.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'house')`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows.filter((row) => !notes.has(row.name))) {
    const found = await house.door.engine.system
      .query(`select count(*)::int as n from ${name}`)
      .catch(() => null);
    if (found) counts[name] = found.rows[0].n;
  }
  return counts;
}

const notes = new Set(["public.import_run", "house.audit_entry", "house.answered_post", "public.session"]);
