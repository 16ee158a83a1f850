import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** What a page can say after something went well, by the word in its address. */
export type Done = keyof typeof nl.done;
export const doneIn = (said: string | undefined): Done | undefined =>
  said !== undefined && Object.hasOwn(nl.done, said) ? (said as Done) : undefined;
