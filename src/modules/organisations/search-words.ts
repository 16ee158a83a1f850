/** A name as people type it, to be found by: without accents, capitals and signs, with plain spaces. */
export const searchWords = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
