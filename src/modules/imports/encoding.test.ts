import { expect, test } from "vitest";
import { importers } from "./importers.ts";
import { examine } from "./preview.ts";

const given = { validFrom: "2025-10-01", source: "DUO", step: async () => undefined };
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test("a file of schools in the encoding of DUO is taken as it is, accents and all", async () => {
  const { importer, facts, faults, readAs } = await examine(
    importers,
    {
      name: "scholen.csv",
      bytes: latin1(
        "brin;vestiging;naam;soort;pc4;plaats;gemeentecode\n91AB;00;Café De Weiënberg;bo;9011;WATERRIJK;GM9011\n",
      ),
    },
    null,
    given,
  );
  expect(importer?.name).toBe("organisations/schools");
  expect(readAs).toMatchObject({ encoding: "windows-1252" });
  expect(faults).toEqual([]);
  expect(facts).toMatchObject({ schools: [{ name: "Café De Weiënberg", place: "Waterrijk" }] });
});

test("control: a list of municipalities in that encoding is refused", async () => {
  const { facts, faults } = await examine(
    importers,
    {
      name: "gemeenten.csv",
      bytes: latin1(
        "gemeentecode,gemeentenaam,provincie,jeugdregiocode,jeugdregio\nGM9001,Súdermeer,Waterland,JZ91,West\n",
      ),
    },
    null,
    given,
  );
  expect(facts).toBeNull();
  expect(faults).toMatchObject([{ what: "not-utf8" }]);
});
