import type { LeftOutReason } from "./reading.ts";

const past =
  /(?<!\p{L})(?:jl\.?|jongstleden|l\.l\.|afgelopen|terug ?(?:te |ge)?(?:kijken|gekeken)|teruggekeken|terugblik|vond(?:en)? plaats|was|waren|werd(?:en)?|\p{L}*organiseerden?|presenteerden?|plaatsgevonden|hadden we|hielden we|took place|last (?:week|month|year))(?!\p{L})/iu;
const publication =
  /^(?:nieuws|nieuwsbericht|blog|publicatie|persbericht|gepubliceerd|geplaatst|bijgewerkt|laatst|publicatiedatum|news|published|posted|updated)(?!\p{L})|(?:gepubliceerd|geplaatst|bijgewerkt|gewijzigd|published|posted|updated) (?:op|on):? ?$/iu;
const law =
  /(?<!\p{L})(?:\p{L}*wet|\p{L}*regeling|\p{L}*besluit|\p{L}*verordening|kamerbrief|brief|nota|motie|amvb|staatscourant|staatsblad|stcrt|stb|vonnis|uitspraak|advies|rapport|act|regulation)(?!\p{L})/iu;
const ofDate =
  /(?<!\p{L})(?:van|d\.d\.|dd\.?|of)(?: de| the)? ?$|(?:stcrt|stb|staatscourant|staatsblad)\.? ?$/iu;
const inForce = /(?<!\p{L})(?:in werking|van kracht|ingangsdatum|in force)(?!\p{L})/iu;
const deadline =
  /(?<!\p{L})(?:\p{L}*aanmeld\p{L}*|\p{L}*inschrij\p{L}*|opgeven|opgave|uiterlijk|deadline|reageren|regist(?:er|ration)|sign up|apply)(?!\p{L})/iu;
const birth = /(?<!\p{L})(?:geboren|geb\.|geboortedatum|born)(?!\p{L})/iu;

/** Why a date is no meeting, going by the words around it; null when nothing speaks against it. */
export function reasonAgainst(sentence: string, at: number): LeftOutReason | null {
  const before = sentence.slice(0, at).replace(/^[^\p{L}\d]+/u, "");
  if (birth.test(before)) return "birth";
  if (publication.test(before)) return "publication";
  if ((law.test(before) && ofDate.test(before)) || inForce.test(sentence)) return "law";
  if (past.test(sentence)) return "past";
  if (deadline.test(before)) return "deadline";
  return null;
}
