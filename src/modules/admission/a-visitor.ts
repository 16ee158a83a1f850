import type { House } from "#testing";
import { someone } from "./an-event.ts";
import { register } from "./commands/register.ts";

let number = 0;

/** For tests: what people without an account do in a house, and what became of it. */
export function visitorsOf(house: House) {
  const come = (eventId: string, email: string, more = {}) =>
    house.door.acts.act({ kind: "visitor" }, (act) => register(act, someone(eventId, email, more)));
  /** The path of the button in a mail to someone about an event; mails of one moment come in any order. */
  async function button(email: string, title = ""): Promise<string> {
    const mail = (await house.mailsTo(email)).find(({ subject }) => subject.includes(title));
    return /https?:\/\/[^/]+(\/aanmelding\/\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
  }
  const fresh = (name: string) => `${name}${++number}@bezoek.example`;
  return {
    /** A mailbox that nobody used before. */
    fresh,
    come,
    button,
    /** Who registered and where it stands, in the order of their turns. */
    async standing(eventId: string): Promise<Readonly<Record<string, string>>> {
      const { rows } = await house.door.engine.system.query(
        "select email, state from admission_registration where event_id = $1 order by turn",
        [eventId],
      );
      return Object.fromEntries(rows.map(({ email, state }) => [email, state]));
    },
    /** Someone new with a seat that is certain. @returns their mailbox */
    async confirmed(eventId: string, name: string): Promise<string> {
      const email = fresh(name);
      await come(eventId, email);
      const key = await button(email);
      await house.visitor().posts(`${key}/bevestiging`);
      return email;
    },
  };
}
