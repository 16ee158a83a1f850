import { conversationClosed } from "../errors.ts";
import type { Door } from "../queries/room.ts";

/** Refuses whatever would change a group whose year is over. */
export function stillOpen({ closed }: Pick<Door, "closed">): void {
  if (closed) throw conversationClosed();
}
