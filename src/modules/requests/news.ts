/** What there is to hear about a request. */
export type News =
  | "confirm"
  | "accepted"
  | "refined"
  | "refused"
  | "referred"
  | "assigned"
  | "plan"
  | "agreed"
  | "reported"
  | "closed"
  | "withdrawn"
  | "how";
