import { notFound } from "#platform/errors";
import type { HouseContext, OwnFieldWords } from "#platform/http";
import { isId } from "#platform/ids";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

/** The id in the address; what cannot be one belongs to nothing. */
export function idIn(c: HouseContext): string {
  const id = c.req.param("id");
  if (!isId(id)) throw notFound();
  return id;
}

/** Nobody floods the world with mail in the name of an organisation. */
export async function holdBackInvitations(c: HouseContext, organisationId: string): Promise<void> {
  await c.var.limits.take({ name: "organisations/invite", points: 100, seconds: 60 * 60 }, organisationId);
}

/** What to say when a mail address is not one. */
export const emailWords = (locale: Locale): OwnFieldWords => ({
  email: { missing: words[locale].emailWrong, wrong: words[locale].emailWrong },
});
