/** The plural or the singular, after its number. */
const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const nl = {
  siteName: "Schakel",
  email: "E-mailadres",
  mends: (count: number): string =>
    count === 1 ? "Eén ding klopt nog niet." : `${count} dingen kloppen nog niet.`,
  signIn: {
    title: "Inloggen",
    lead: "Je hebt geen wachtwoord nodig. We mailen je een code.",
    emailHelp: "Bijvoorbeeld naam@school.nl",
    emailWrong: "Vul je e-mailadres in. Bijvoorbeeld naam@school.nl",
    submit: "Mail mij een code",
    busy: "Bezig met mailen",
    newHere: "Ben je hier nieuw? Vul dan ook je e-mailadres in. Na de code maak je een account.",
    withPasskey: "Met een passkey",
    withPasskeyText: "Heb je een passkey bewaard? Dan log je in met je vinger, je gezicht of je pincode.",
    passkey: "Inloggen met een passkey",
    passkeyError: "Dat lukte niet. Probeer het nog eens, of log in met een code uit je mail.",
    keptForm: "Je bent even weg geweest. Log opnieuw in; je tekst is bewaard.",
    practise: "Oefenen als iemand anders",
    practiseText: "Deze mensen zijn verzonnen. Kies er één en kijk rond.",
    practiseAs: (name: string): string => `Log in als ${name}`,
  },
  code: {
    title: "Kijk in je mail",
    lead: (email: string): string => `We hebben een code gemaild naar ${email}.`,
    label: "De code uit je mail",
    help: "Zes cijfers. De code werkt tien minuten.",
    submit: "Inloggen",
    busy: "Bezig met inloggen",
    missing: "Vul de zes cijfers uit je mail in.",
    wrong: (left: number): string =>
      left > 0
        ? `Deze code klopt niet. Je kunt het nog ${counted(left, "keer", "keer")} proberen.`
        : "Deze code werkt niet (meer). Vraag een nieuwe code.",
    otherDevice: "Open je de mail op een ander apparaat?",
    otherDeviceText:
      "Typ dan de code uit de mail hier over. Of druk daar op de knop in de mail. We vragen dan dit getal:",
    notThere: "Geen mail gekregen?",
    notThereText: "Kijk ook in de map met ongewenste mail. Soms duurt het een paar minuten.",
    again: "Stuur nog een code",
    againBusy: "Bezig met sturen",
    sentAgain: "Er is een nieuwe code onderweg.",
    tooSoon: "We hebben net een mail gestuurd. Wacht een halve minuut en probeer het dan weer.",
    otherAddress: "Een ander e-mailadres gebruiken",
    gone: "Deze code werkt niet meer",
    goneText: "Je code is gebruikt of ouder dan tien minuten. Vraag een nieuwe aan.",
    askNew: "Vraag een nieuwe code",
  },
  link: {
    title: "Bijna binnen",
    lead: (email: string): string => `Je logt in als ${email}.`,
    elsewhere:
      "Je opent deze link in een andere browser dan waar je de code vroeg. Vul het getal in dat je daar op het scherm ziet.",
    number: "Het getal op je andere scherm",
    numberHelp: "Zes cijfers, onder de code op de bladzijde waar je begon.",
    numberMissing: "Vul de zes cijfers van je andere scherm in.",
    numberWrong: (left: number): string =>
      left > 0
        ? `Dit getal klopt niet. Je kunt het nog ${counted(left, "keer", "keer")} proberen.`
        : "Dit getal werkt niet (meer). Vraag een nieuwe code.",
    submit: "Inloggen",
    busy: "Bezig met inloggen",
    gone: "Deze link werkt niet meer",
    goneText: "De link is gebruikt of ouder dan tien minuten. Vraag een nieuwe aan, dan mailen we je meteen.",
  },
  welcome: {
    title: "Welkom bij Schakel",
    lead: "Je bent binnen. Hoe heet je, en waar werk je?",
    submit: "Bewaren",
  },
  profile: {
    name: "Je naam",
    nameMissing: "Vul je naam in.",
  },
  letters: {
    signIn: {
      subject: "Je code voor Schakel",
      typeCode: "Typ deze code over op de bladzijde waar je begon:",
      button: "Of log hier in",
      deadline: (minutes: number): string =>
        `De code en de knop werken ${minutes} minuten, en één keer. Geef de code aan niemand: wij vragen er nooit om.`,
      why: "Je krijgt deze mail omdat iemand met dit e-mailadres wil inloggen. Was jij dat niet? Dan hoef je niets te doen.",
    },
  },
};
