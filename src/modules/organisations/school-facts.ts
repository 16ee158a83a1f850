import type { SchoolType } from "./schema.ts";

/** What one line of a file of DUO says: one kind of education at one location of a school. */
export interface SchoolLine {
  readonly number: number;
  /** "11ZZ03". */
  readonly brin: string;
  readonly type: SchoolType;
  readonly name: string;
  /** "1098" or "1098KB". */
  readonly postcode: string;
  readonly place: string;
  readonly municipalityCode: string;
}

/** A file of schools: those for primary education with special schools ("po"), or those for secondary education ("vo"). */
export interface SchoolFacts {
  readonly list: "po" | "vo";
  readonly validFrom: string;
  readonly source: string;
  readonly schools: readonly SchoolLine[];
}

/** Which kinds of education a list tells of: who no longer stands in a newer one is no more. */
export const typesIn: Readonly<Record<SchoolFacts["list"], readonly SchoolType[]>> = {
  po: ["bo", "sbo", "so", "vso"],
  vo: ["vo"],
};
