import { notFound } from "#platform/errors";
import type { HouseContext, OwnFieldWords } from "#platform/http";
import { isId } from "#platform/ids";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

/** The id in the address; what cannot be one belongs to nothing. */
export const idIn = (c: HouseContext): string => idOr404(c.req.param("id"));

/** The second id in the address: of a number or a relation of that organisation. */
export const partIn = (c: HouseContext): string => idOr404(c.req.param("part"));

function idOr404(id: string | undefined): string {
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
