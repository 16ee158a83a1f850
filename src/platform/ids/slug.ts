/** A title as the last part of an address: "Hulp regelen vanuit de school" becomes "hulp-regelen-vanuit-de-school". */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? nameless : plain;
}

/** Whether the last part of an address can be a slug at all; what cannot, need not be looked up. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,90}$/.test(text);

const longest = 60;
const nameless = "groep";
