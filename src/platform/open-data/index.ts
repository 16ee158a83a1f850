import { z } from "zod";
import type { Act } from "#platform/acts";

/** A page of the site that search engines may show. */
export interface OpenPage {
  /** Begins with a slash. */
  readonly path: string;
  /** When its words changed for the last time, where that is known. */
  readonly changedAt?: Date;
}

/** Which part of a list is asked for. */
export interface Slice {
  /** The id of the last thing of the part before; nothing for the first part. */
  readonly after?: string;
  readonly most: number;
}

/**
 * One kind of thing that a module gives to everyone: a list and its things at `/api/v1/<name>`. Asked in the act of a visitor, so row-level
 * security decides what is public.
 *
 * What outsiders read is Dutch: names of things and fields, and what is said about them (NL API Design Rules, core/interface-language).
 */
export interface OpenCollection {
  /** The last part of its address: a plural in kebab-case. */
  readonly name: string;
  readonly title: string;
  /** What it holds, and in which order, in a sentence or two. */
  readonly about: string;
  /** One thing, field by field; always with `id`, `adres` (its page) and `gewijzigdOp`. */
  readonly thing: z.ZodObject;
  /** What one may ask in the address, apart from which part. */
  readonly filters: z.ZodObject;
  readonly list: (act: Act, filters: never, slice: Slice) => Promise<readonly Thing[]>;
  /** Null for what is not there, or not for everyone. */
  readonly one: (act: Act, id: string) => Promise<Thing | null>;
  /** Names of what is recorded (the start of them) that makes an older answer wrong. */
  readonly keepUntil: readonly string[];
}

/** What every thing has. */
export interface Thing {
  readonly id: string;
  /** The page that shows it to people. */
  readonly adres: string;
  /** ISO 8601, in UTC. */
  readonly gewijzigdOp: string;
}

/** The fields that every thing has, to begin its shape with. */
export const thingFields = {
  id: z.string().meta({ description: "Blijft altijd hetzelfde." }),
  adres: z.url().meta({ description: "De pagina waar mensen dit lezen." }),
  gewijzigdOp: z.iso.datetime().meta({ description: "Wanneer dit voor het laatst is veranderd." }),
} as const;

/** Checks that shape, filters and queries of a collection belong together. */
export const openCollection = <Shape extends z.ZodObject, Filters extends z.ZodObject>(
  collection: Omit<OpenCollection, "thing" | "filters" | "list" | "one"> & {
    readonly thing: Shape;
    readonly filters: Filters;
    readonly list: (
      act: Act,
      filters: z.output<Filters>,
      slice: Slice,
    ) => Promise<readonly (z.input<Shape> & Thing)[]>;
    readonly one: (act: Act, id: string) => Promise<(z.input<Shape> & Thing) | null>;
  },
): OpenCollection => collection;
