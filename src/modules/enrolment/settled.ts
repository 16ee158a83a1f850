import type { Community } from "#modules/communities";
import { newId } from "#platform/ids";
import type { House } from "#testing";
import type { Opened } from "./a-community.ts";
import { settleDraft } from "./commands/settle-draft.ts";
import { enrolmentDraft } from "./schema.ts";

export interface Wish {
  readonly email: string;
  /** The number of the theme, and of the one to go to when that is full. */
  readonly theme: number;
  readonly second?: number;
}

/** Tests: someone whose answers are complete and whose address has just been confirmed; the person exists already. */
export async function settled(
  { door }: Pick<House, "door">,
  community: Pick<Community, "id"> & Pick<Opened, "themes">,
  { email, theme, second }: Wish,
): Promise<void> {
  const id = newId();
  const groupOf = (number: number | undefined) =>
    community.themes.find((each) => each.number === number)?.id ?? null;
  await door.acts.asSystem("someone shows who they are", async (act) => {
    await act.tx.insert(enrolmentDraft).values({
      id,
      communityId: community.id,
      browser: id,
      email,
      name: email,
      functionTitle: "Intern begeleider",
      organisationName: "De Plas",
      organisationKind: "school",
      sector: "po",
      region: "Waterrijk",
      groupId: groupOf(theme),
      secondChoice: groupOf(second),
      learningQuestion: "Hoe?",
      rulesAgreedAt: act.now,
      keptAt: act.now,
    });
    await settleDraft(act, id);
  });
}
