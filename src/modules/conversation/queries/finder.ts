import { type MyGroup, membersOf, myGroups } from "#modules/communities";
import { type Face, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";

/** What someone looks for in the people of their groups; "" for no matter what. */
export interface Wanted {
  /** A word of their name, work, organisation or learning question. */
  readonly subject: string;
  /** An id of `sectors`. */
  readonly sector: string;
  readonly region: string;
}

/** Someone who wants to be found, with the groups in which they do. */
export interface Found {
  readonly face: Face;
  readonly groups: readonly (Pick<MyGroup, "slug" | "title"> & { readonly learningQuestion: string })[];
}

/** A group of whoever looks, and whether they are found there themselves. */
export type OwnGroup = MyGroup & { readonly findable: boolean };

export interface Finder {
  readonly found: readonly Found[];
  readonly own: readonly OwnGroup[];
}

/**
 * The people of one's own groups who chose to be found, by name. Who did not choose it is not even looked at: nothing here, not a count nor
 * an order, differs from a group that they are not in.
 */
export async function finder(act: Act, wanted: Wanted): Promise<Finder> {
  const me = act.actor.kind === "person" ? act.actor.id : "";
  const groups = await myGroups(act);
  const inside = await Promise.all(
    groups.map(async (group) => ({ group, members: await membersOf(act, group.id) })),
  );
  const open = inside.flatMap(({ group: { slug, title }, members }) =>
    members
      .filter(({ findable, personId }) => findable && personId !== me)
      .map(({ personId, learningQuestion }) => ({ personId, slug, title, learningQuestion })),
  );
  const faces = await facesOf(
    act,
    open.map(({ personId }) => personId),
  );
  const people = [...Map.groupBy(open, ({ personId }) => personId)].flatMap(([personId, where]) => {
    const face = faces.get(personId);
    return face ? [{ face, groups: where.map(({ personId: _, ...group }) => group) }] : [];
  });
  return {
    found: people
      .filter((each) => fits(each, wanted))
      .sort((one, other) => one.face.name.localeCompare(other.face.name, "nl")),
    own: inside.map(({ group, members }) => ({
      ...group,
      findable: members.some(({ personId, findable }) => personId === me && findable),
    })),
  };
}

function fits({ face, groups }: Found, { subject, sector, region }: Wanted): boolean {
  const said = [
    ...[face.name, face.functionTitle, face.organisationName],
    ...groups.map(({ learningQuestion }) => learningQuestion),
  ];
  return (
    says(said.join("\n"), subject) && (sector === "" || face.sector === sector) && says(face.region, region)
  );
}

const says = (text: string, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));
