/** All take the same form of the word before them in Dutch. */
const birds = [
  "merel",
  "mus",
  "zwaluw",
  "reiger",
  "uil",
  "specht",
  "gans",
  "eend",
  "meeuw",
  "kraai",
  "spreeuw",
  "lijster",
  "vink",
  "ekster",
  "ijsvogel",
  "ooievaar",
  "kievit",
  "grutto",
  "leeuwerik",
  "koekoek",
  "fuut",
  "duif",
  "valk",
  "buizerd",
] as const;
const looks = [
  "Blauwe",
  "Groene",
  "Rode",
  "Gele",
  "Witte",
  "Grijze",
  "Bonte",
  "Kleine",
  "Grote",
  "Stille",
  "Snelle",
  "Vrije",
  "Wakkere",
  "Nieuwe",
  "Ronde",
  "Lange",
] as const;

/**
 * The name under which someone asks in this conversation. Made from the conversation alone, so that it says nothing of who asks, and two
 * questions of one person do not look like it.
 */
export function pseudonymOf(threadId: string): string {
  const dice = Number.parseInt(threadId.replaceAll("-", "").slice(-10), 16);
  return `${looks[dice % looks.length]} ${birds[Math.floor(dice / looks.length) % birds.length]}`;
}
