import { fieldOf } from "#modules/people";

/** The two sides that come in together in a community for duos. */
export type Side = "school" | "municipality";

const sides = {
  education: "school",
  swv: "school",
  care: "municipality",
  government: "municipality",
} as const;

/** On which side an organisation of this kind stands; null for one that stands on neither, and can be the other half for both. */
export function sideOf(organisationKind: string): Side | null {
  const field = fieldOf(organisationKind);
  return field && sides[field];
}

/** Whether people of these kinds of organisation make a duo: not two of the same side. */
export function makeADuo(oneKind: string, otherKind: string): boolean {
  const [one, other] = [sideOf(oneKind), sideOf(otherKind)];
  return (one !== null || other !== null) && one !== other;
}
