import { municipalityCode, swvNumber } from "#modules/areas";
import type { Words } from "#platform/locale";

/** A number by which a register knows organisations. */
export interface IdentifierScheme {
  readonly id: string;
  readonly words: Words<string>;
  /** What it looks like, for who has to type it. */
  readonly example: string;
  /** The number in its one spelling, or null when this cannot be one. */
  readonly read: (typed: string) => string | null;
  /** As people are used to seeing it; as it is kept when left out. */
  readonly show?: (value: string) => string;
  /** Whether the register gives a number to one organisation at a time. */
  readonly unique: boolean;
}

/**
 * Every register whose numbers are kept. A BSN is not among them, and is never kept (Wabvpz; UAVG article 46).
 */
export const identifierSchemes = [
  {
    id: "brin",
    words: { nl: "BRIN", en: "BRIN" },
    example: "11ZZ",
    read: (typed) => matching(/^\d{2}[A-Z]{2}$/, typed),
    unique: true,
  },
  {
    id: "brinSite",
    words: { nl: "BRIN met vestiging", en: "BRIN with location" },
    example: "11ZZ03",
    read: (typed) => matching(/^\d{2}[A-Z]{2}\d{2}$/, typed),
    unique: true,
  },
  { id: "rsin", words: { nl: "RSIN", en: "RSIN" }, example: "123456782", read: rsin, unique: true },
  {
    id: "kvk",
    words: { nl: "KvK-nummer", en: "Chamber of Commerce number (KvK)" },
    example: "12345678",
    read: (typed) => digits(8, typed),
    unique: false,
  },
  {
    id: "kvkSite",
    words: { nl: "Vestigingsnummer (KvK)", en: "Location number (KvK)" },
    example: "000012345678",
    read: (typed) => digits(12, typed),
    unique: true,
  },
  {
    id: "agb",
    words: { nl: "AGB-code", en: "AGB code" },
    example: "12345678",
    read: (typed) => digits(8, typed),
    unique: true,
  },
  { id: "oin", words: { nl: "OIN", en: "OIN" }, example: "00000003123456780000", read: oin, unique: true },
  {
    id: "municipality",
    words: { nl: "Gemeentecode", en: "Municipality code" },
    example: "GM0363",
    read: municipalityCode,
    unique: true,
  },
  {
    id: "swv",
    words: { nl: "Nummer samenwerkingsverband", en: "Number of the school partnership" },
    example: "PO2001",
    read: (typed) => swvNumber(typed),
    show: (value) => `${value.slice(0, 2)} ${value.slice(2, 4)}.${value.slice(4)}`,
    unique: true,
  },
] as const satisfies readonly IdentifierScheme[];
export type IdentifierSchemeId = (typeof identifierSchemes)[number]["id"];

export const schemeOf = (id: string): IdentifierScheme | undefined =>
  identifierSchemes.find((scheme) => scheme.id === id);

/** A number as people are used to seeing it. */
export const showIdentifier = (scheme: string, value: string): string =>
  schemeOf(scheme)?.show?.(value) ?? value;

/**
 * A BRIN as DUO gives it, of an institution ("11ZZ") or of one of its locations ("11ZZ03"); Entree delivers either. Null when it is neither.
 */
export function brinOf(typed: string): string | null {
  const [institution, site] = identifierSchemes;
  return institution.read(typed) ?? site.read(typed);
}

/**
 * Nine digits that pass the 11-test with weights 9 to 2 and −1: the number of a legal person in the tax and trade registers
 * (Belastingdienst; Handelsregisterbesluit 2008).
 */
function rsin(typed: string): string | null {
  const value = digits(9, typed);
  if (value === null || Number(value) === 0) return null;
  const sum = [...value].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 ? value : null;
}

/**
 * Twenty digits: eight that say which register, its number, and zeros (Logius, nummersystematiek of the OIN register). Taken are the
 * registers of organisations: 00000001 with an RSIN, 00000003 with a KvK number, 00000004 with a number of its own for a part of one.
 */
function oin(typed: string): string | null {
  const value = digits(20, typed);
  const [, register, number] = /^0{7}([134])(\d{12})$/.exec(value ?? "") ?? [];
  if (value === null || number === undefined || Number(number) === 0) return null;
  if (register === "3") return number.endsWith("0000") ? value : null;
  if (!number.endsWith("000")) return null;
  return register === "4" || rsin(number.slice(0, 9)) !== null ? value : null;
}

/** That many digits, however they are spaced; a KvK or AGB number has no check digit (KvK; Vektis). */
const digits = (count: number, typed: string): string | null =>
  matching(new RegExp(`^\\d{${count}}$`), typed);

/** Without the spaces and dots that people put in numbers, in capitals. */
function matching(form: RegExp, typed: string): string | null {
  const value = typed.toUpperCase().replaceAll(/[\s.\-–]/g, "");
  return form.test(value) ? value : null;
}
