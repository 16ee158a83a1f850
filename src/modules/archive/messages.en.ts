import type { LeftOut, NoteKind, Refusal } from "#modules/salvage";
import type { nl } from "./messages.nl.ts";
import type { ArchiveState, Hold, Outcome, Way } from "./schema.ts";

const origins: Readonly<Record<string, string>> = {
  post: "Posts",
  page: "Pages",
  attachment: "Attachments",
  file: "Files",
  pasted: "Pieces of the text",
};

const states: Readonly<Record<ArchiveState, string>> = {
  reading: "being read",
  refused: "cannot be read",
  ready: "waits for a choice",
  asked: "waits for a second editor",
  bringing: "coming in",
  done: "is in",
  cancelled: "stopped",
  failed: "got stuck",
};

const notes: Readonly<Record<NoteKind, string>> = {
  shortcode: "Code of the old site: left out, the text around it stays",
  picture: "Picture that you have to bring along yourself",
  "picture-nameless": "Picture without a description: describe it when you bring it along",
  file: "File that you have to bring along yourself",
  embed: "Plays on another site: has become a link",
  table: "Table: has become lines of text",
  active: "Something that acts by itself (script): left out",
  "too-deep": "Layout that is too complicated: only the words come along",
  "too-long": "Too long: only the beginning comes along",
  "date-wrong": "A date that does not exist",
  "date-none": "No date",
  "date-ahead": "A date that is still to come",
  "title-none": "No title: the beginning of the text is the title",
  "title-cut": "Long title: shortened",
  "text-none": "No text",
  protected: "Was behind a password",
};

const holds: Readonly<Record<Hold, string>> = {
  "not-public": "Was not public on the old site",
  protected: "Was behind a password",
  "no-date": "Has no date",
  ahead: "Has a date that is still to come",
  child: "Seems to say something about one child",
  "no-text": "Has no text",
  "too-long": "Is too long: its end does not come along",
};

const outcomes: Readonly<Record<Outcome, string>> = {
  public: "public",
  draft: "draft at the desk",
  same: "was here already, nothing new",
  "edited-here": "edited here, so left as it is",
  "gone-here": "taken away here, so left out",
  skipped: "not chosen",
};

const ways: Readonly<Record<Way, string>> = {
  draft: "As a draft, to be checked first",
  public: "Public, with its old date",
  skip: "Do not bring",
};

const leftOut: Readonly<Record<LeftOut["why"], string>> = {
  attachment: "Attachment: no page of its own, bring the file along yourself",
  machinery: "Part of how the old site worked",
  trash: "Was in the bin or never kept",
  empty: "Has no title and no text",
  double: "Was in it twice",
  "too-many": "Does not fit any more: divide the file",
  "not-text": "Stands apart from the list, or has no text",
};

const refusals: Readonly<Record<Refusal["why"], string>> = {
  zip: "This is a zip. Unpack it and choose the file inside.",
  doctype: "This file has a document type. A usual export has none, and it can do harm. Make a new export.",
  "not-wxr": "This is no export of WordPress. On the old site choose Tools, Export, All content.",
  "no-list":
    "There is no list in it. Each piece begins on a line of its own with the day, such as 12-03-2019, and then the title. Its text stands below, set in with spaces.",
  "not-utf8": "The letters of this file cannot be read. Save it as UTF-8.",
  empty: "There is nothing in it that can come along.",
  "too-large": "This file is too large. Divide the export by year.",
  unknown: "We do not know this kind of file.",
  broken: "This file is broken. Make a new export, and hand it in without opening it.",
};

export const en: typeof nl = {
  home: "Home",
  crumbs: "Where you are",
  states,
  notes,
  holds,
  outcomes,
  ways,
  leftOut,
  origin: (origin) => origins[origin] ?? origin,
  refusal: (refusal) =>
    refusals[refusal.why] + (refusal.why === "broken" ? ` It goes wrong at line ${refusal.line}.` : ""),
  csv: ["Piece", "Kind", "What", "What stood there"],
  pagination: { label: "Pages", page: "Page", previous: "Previous", next: "Next" },
  list: {
    title: "Bring an archive",
    lead: "Bring along what you wrote on another site. You first see what would come and what would not. Nothing changes before you say so.",
    form: "Hand in an archive",
    formText: "Choose an export of WordPress (an xml file).",
    file: "File",
    fileHelp: "At most 60 MB.",
    fileMissing: "Choose a file.",
    tooLarge: "This file is larger than 60 MB. Divide the export, for instance by year.",
    submit: "Hand in and look",
    busy: "Being sent …",
    how: "How it goes",
    steps: [
      "You hand in the file. We read it and show what is in it.",
      "You choose per kind: public with the old date, as a draft, or not.",
      "Does anything become public? Then a second editor looks at it and agrees.",
      "Old addresses lead readers to the new place.",
    ],
    paste: "Paste a list",
    pasteText:
      "Is the list on a page? Copy it with its days. Each piece with a day before it becomes a message of its own.",
    pasteField: "The text",
    pasteMissing: "Paste the text.",
    pasteLong: "This is too much at once. Paste the list in parts.",
    pasteName: (day) => `Pasted on ${day}`,
    safe: "The same file twice doubles nothing. What you changed here stays as it is.",
    log: "Handed in before",
    none: "Nothing handed in yet",
    noneText: "What you hand in is listed here.",
    problem: "Something is not right",
  },
  one: {
    by: (name, moment) => (name === null ? moment : `${name}, ${moment}`),
    about: "This file",
    handed: "Handed in by",
    site: "Old site",
    state: "State",
    asked: "Chosen by",
    approved: "Agreed by",
    reading: "We are reading the file",
    bringing: "The pieces are coming in",
    progress: (done, total) => `${done} of ${total}`,
    waiting: "About to begin",
    stays: "You may close this page. It goes on.",
    refresh: "See how far it is",
    stop: "Stop",
    refused: "We cannot bring this file along",
    failed: "It got stuck",
    failedText: "That is our fault. What is in stays in. You can go on from where it was.",
    failedReading: "That is our fault. Nothing came in. Hand in the file again.",
    goOn: "Go on",
    cancelled: "Stopped",
    cancelledText: "Nothing came in.",
    done: "The archive is in",
    doneText: (what) => `This is what came of it: ${what}.`,
    drafts: "To the editors’ desk",
    ready: "What would come, and what would not",
    readyText: "Nothing is in yet. Look at it and choose per kind what you want.",
    nothingNew: "There is nothing new in it",
    nothingNewText: "Everything in this file was brought before.",
    kinds: "Per kind",
    kind: "Kind",
    total: "Number",
    open: "Can be public",
    known: "Were here",
    changed: "Changed",
    days: "From and until",
    noDays: "no date",
    held: "Stays a draft, also when you choose public",
    heldText: "Someone should read these pieces first.",
    noticed: "What comes along differently",
    noticedText: "All of it is in one list too, to keep.",
    download: "All remarks (csv)",
    some: (shown, all) => (shown < all ? `The first ${shown} of ${all}` : ""),
    left: (count) => (count === 1 ? "1 thing does not come along" : `${count} things do not come along`),
    editedHere: (count) =>
      count === 1
        ? "1 piece changed on the old site and here as well. We leave it as it is here."
        : `${count} pieces changed on the old site and here as well. We leave them as they are here.`,
    taken: (count) =>
      count === 1
        ? "1 old address leads to something else here already. That stays so."
        : `${count} old addresses lead to something else here already. That stays so.`,
    pictures: (count) =>
      count === 1
        ? "You bring 1 picture or file along yourself: it is not in the export."
        : `You bring ${count} pictures and files along yourself: they are not in the export.`,
    choice: "Your choice",
    choiceText:
      "If anything becomes public, you lay this before a second editor. Drafts come to the desk at once.",
    how: (origin, total) => `${origin} (${total})`,
    bylines: "Show the names of writers. They know of it.",
    choose: "Bring it like this",
    chooseOne: "Choose for every kind, and bring at least one. Do you want nothing? Then press Stop.",
    chosenSince: "Something else was chosen just now",
    chosenSinceText: "Nothing came in yet. Look below at what is chosen now, and agree only then.",
    chooseAgain: "Choose differently",
    askedTitle: "A second editor agrees",
    askedText: "Check what would come. When you agree, the pieces come in as it says below.",
    askedSelf:
      "You handed this in or chose what comes. Ask a colleague: four eyes see more than two. Are there only two of you? Give it back: who handed it in chooses, and the other agrees.",
    chosen: "Chosen",
    bylinesOn: "Names of writers come along.",
    bylinesOff: "Names of writers do not come along.",
    approve: "Agreed, bring it in",
    giveBack: "Back to choosing",
    pieces: "All pieces",
    piecesTable: "Each piece, and what it becomes",
    title: "Title",
    day: "Date",
    becomes: "Becomes",
    before: { new: "new", same: "was here", changed: "changed" },
    can: "can be public",
  },
  box: { title: "Archive", link: "Bring an archive", note: "What you wrote on another site" },
  today: "An archive waits for you to agree",
  privacy: {
    files: "Archives that you handed in or brought",
    fields: { name: "File", handedAt: "Handed in", state: "State" },
  },
};
