/** How often someone wants mail about their groups. What is for them in person comes at once, unless they want none. */
export const mailWishes = ["weekly", "daily", "direct", "none"] as const;
export type MailWish = (typeof mailWishes)[number];

/** What holds for who never chose. */
export const usualWish: MailWish = "weekly";
