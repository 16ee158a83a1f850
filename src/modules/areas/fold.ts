/** A name as people type it: without accents and capitals, with plain spaces. */
export const fold = (name: string): string =>
  name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\s+/g, " ").trim();
