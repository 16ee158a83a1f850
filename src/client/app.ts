// What makes a working page nicer. Every page works without any of this; nothing is kept in the browser,
// but taps at a door that wait for the network.
import { sendOnce } from "./busy.ts";
import { takeThemeChoice } from "./colour.ts";
import { offerCopying } from "./copy.ts";
import { keepDrafts } from "./drafts.ts";
import { showErrors } from "./errors.ts";
import { holdBackLargeFiles } from "./files.ts";
import { followProgress } from "./follow.ts";
import { keepFormKeys } from "./form-keys.ts";
import { hearNews } from "./live.ts";
import { closeMenus } from "./menu.ts";

keepFormKeys();
holdBackLargeFiles();
sendOnce();
keepDrafts();
showErrors();
closeMenus();
offerCopying();
takeThemeChoice();
followProgress();
hearNews();

// Passkeys weigh more than the rest together, and few pages have them.
if (document.querySelector("[data-passkey]")) {
  void import("./passkeys.ts").then(({ offerPasskeys }) => offerPasskeys());
}

// Only pages with a search field that suggests.
if (document.querySelector("[data-suggest]")) {
  void import("./suggest.ts").then(({ offerSuggestions }) => offerSuggestions());
}

// Only where a text may have layout; the editor itself comes when someone asks for it.
if (document.querySelector("[data-rich]")) {
  void import("./rich-offer.ts").then(({ offerRichText }) => offerRichText());
}

// Only forms of which a part follows what is typed.
if (document.querySelector("[data-follows]")) {
  void import("./follows.ts").then(({ followTyping }) => followTyping());
}

// Only the list at a door.
const door = document.querySelector<HTMLElement>("[data-door]");
if (door) void import("./door.ts").then(({ keepTaps }) => keepTaps(door));
