import type { nl } from "./messages.nl.ts";

export const en: typeof nl = {
  siteName: "Schakel",
  email: "E-mail address",
  mends: (count) => (count === 1 ? "One thing is not right yet." : `${count} things are not right yet.`),
  signIn: {
    title: "Sign in",
    lead: "You do not need a password. We mail you a code.",
    emailHelp: "For example name@school.nl",
    emailWrong: "Fill in your e-mail address. For example name@school.nl",
    submit: "Mail me a code",
    busy: "Mailing",
    newHere: "New here? Fill in your e-mail address as well. After the code you make an account.",
    withPasskey: "With a passkey",
    withPasskeyText: "Did you save a passkey? Then sign in with your finger, your face or your PIN.",
    passkey: "Sign in with a passkey",
    passkeyError: "That did not work. Try again, or sign in with a code from your mail.",
    keptForm: "You were away for a while. Sign in again; your text has been kept.",
    practise: "Try it as someone else",
    practiseText: "These people are made up. Choose one and look around.",
    practiseAs: (name) => `Sign in as ${name}`,
  },
  code: {
    title: "Look in your mail",
    lead: (email) => `We mailed a code to ${email}.`,
    label: "The code from your mail",
    help: "Six digits. The code works for ten minutes.",
    submit: "Sign in",
    busy: "Signing in",
    missing: "Fill in the six digits from your mail.",
    wrong: (left) =>
      left > 0
        ? `This code is not right. You can try ${left === 1 ? "once" : `${left} times`} more.`
        : "This code does not work (any more). Ask for a new code.",
    otherDevice: "Reading the mail on another device?",
    otherDeviceText:
      "Type the code from the mail here. Or press the button in the mail there. We will then ask for this number:",
    notThere: "No mail?",
    notThereText: "Look in your spam folder too. Sometimes it takes a few minutes.",
    again: "Send another code",
    againBusy: "Sending",
    sentAgain: "A new code is on its way.",
    tooSoon: "We have just sent a mail. Wait half a minute and try again.",
    otherAddress: "Use another e-mail address",
    gone: "This code no longer works",
    goneText: "Your code was used or is older than ten minutes. Ask for a new one.",
    askNew: "Ask for a new code",
  },
  link: {
    title: "Almost there",
    lead: (email) => `You are signing in as ${email}.`,
    elsewhere:
      "You opened this link in another browser than the one where you asked for it. Fill in the number you see on the screen there.",
    number: "The number on your other screen",
    numberHelp: "Six digits, below the code on the page where you began.",
    numberMissing: "Fill in the six digits of your other screen.",
    numberWrong: (left) =>
      left > 0
        ? `This number is not right. You can try ${left === 1 ? "once" : `${left} times`} more.`
        : "This number does not work (any more). Ask for a new code.",
    submit: "Sign in",
    busy: "Signing in",
    gone: "This link no longer works",
    goneText:
      "The link was used or is older than ten minutes. Ask for a new one and we will mail you at once.",
  },
  welcome: {
    title: "Welcome to Schakel",
    lead: "You are in. What is your name, and where do you work?",
    submit: "Save",
  },
  profile: {
    name: "Your name",
    nameMissing: "Fill in your name.",
  },
  letters: {
    signIn: {
      subject: "Your code for Schakel",
      typeCode: "Type this code on the page where you began:",
      button: "Or sign in here",
      deadline: (minutes) =>
        `The code and the button work for ${minutes} minutes, and once. Give the code to nobody: we never ask for it.`,
      why: "You get this mail because someone wants to sign in with this e-mail address. Was it not you? Then you need not do anything.",
    },
  },
};
