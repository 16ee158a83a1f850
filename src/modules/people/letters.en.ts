import type { letters as nlLetters, problems as nlProblems } from "./letters.nl.ts";

export const letters: typeof nlLetters = {
  signIn: {
    subject: "Your code for Schakel",
    typeCode: "Type this code on the page where you began:",
    button: "Or sign in here",
    deadline: (minutes) =>
      `The code and the button work for ${minutes} minutes, and once. Give the code to nobody: we never ask for it.`,
    why: "You get this mail because someone wants to sign in with this e-mail address. Was it not you? Then you need not do anything.",
  },
  notYou: "Was it not you, or did you not know? Then look where you are signed in and sign out there.",
  seeSessions: "Look where you are signed in",
  aboutYourAccount: "You get this mail because something changed about your account.",
  passkeyMade: (name) => ({
    subject: "A passkey was saved",
    text: `From now on you can sign in with a passkey on: ${name}.`,
  }),
  passkeyRemoved: (name) => ({
    subject: "A passkey was removed",
    text: `You can no longer sign in with this passkey: ${name}.`,
  }),
  emailChanged: (to) => ({
    subject: "Your e-mail address has changed",
    text: `From now on you sign in with ${to}. We no longer send mail to this address.`,
  }),
  roleGiven: (role) => ({
    subject: `You have been given a role: ${role}`,
    text: `An administrator has given you the role ${role}. It counts from now on.`,
  }),
  roleEnded: (role) => ({
    subject: `Your role has ended: ${role}`,
    text: `An administrator has ended your role ${role}. Your account stays.`,
  }),
  newAdministrator: {
    subject: "There is a new administrator",
    text: (name) =>
      `${name || "Someone without a name"} is now an administrator too, and can do all that you can. Is this not right? Then end that role.`,
    button: "See the administrators",
    why: "You get this mail because you are an administrator.",
  },
  farewell: {
    subject: "Your account has been removed",
    paragraphs: [
      "We have removed your account and your data. You are signed out everywhere.",
      "Our log holds only numbers, without your name or e-mail address. Backups disappear by themselves.",
      "You are always welcome back.",
    ],
    why: "This is the last mail you get from us.",
  },
};

export const problems: typeof nlProblems = {
  "people/passkey-refused": {
    title: "This passkey does not work",
    text: "Try again, or sign in with a code from your mail.",
  },
  "people/too-many-passkeys": {
    title: "You have many passkeys already",
    text: "First remove a passkey that you no longer use.",
  },
  "people/email-taken": {
    title: "This address has an account already",
    text: "Another account was made with this e-mail address. Sign in with that one, or choose another address.",
  },
  "people/last-administrator": {
    title: "You are the last administrator",
    text: "First make someone else an administrator. Then you can do this.",
  },
  "people/prove-again": {
    title: "First show that it is you",
    text: "You have been signed in for a while. Go back and ask for a code, then you can go on.",
  },
  "people/draft-too-long": {
    title: "This text is too long to keep",
    text: "50,000 characters fit. Make your text shorter or split it.",
  },
};
