import type { Words } from "#platform/locale";

/** A statement page: headings with paragraphs and points. A link is [text, href]. */
export interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly {
    readonly title: string;
    readonly text: readonly string[];
    readonly points?: readonly string[];
  }[];
}

type StatementName = "accessibility" | "privacy" | "security" | "source";

export const statements: Words<Readonly<Record<StatementName, Statement>>> = {
  nl: {
    accessibility: {
      title: "Toegankelijkheid",
      lead: "Iedereen moet Schakel kunnen gebruiken. Ook zonder muis, zonder beeld of zonder script.",
      parts: [
        {
          title: "Hoe toegankelijk is Schakel nu?",
          text: [
            "We bouwen volgens WCAG 2.2, niveau A en AA. Dat is strenger dan de wet vraagt (EN 301 549, WCAG 2.1 AA).",
            "Onze status is B: deels onderzocht. Wij toetsen zelf. Een onafhankelijk onderzoek moet nog komen.",
          ],
        },
        {
          title: "Hoe toetsen we?",
          text: ["Bij elke verandering draaien deze proeven vanzelf:"],
          points: [
            "Elke bladzijde gaat door axe, in licht en donker, op een telefoon en op een breed scherm.",
            "De belangrijkste taken doen we met alleen het toetsenbord, en zonder script.",
            "De bladzijden werken vanaf 320 pixels breed en met tekst op 200 procent.",
          ],
        },
        {
          title: "Wat gaat nog niet goed?",
          text: ["Dit weten we en lossen we op:"],
          points: [
            "We hebben nog niet met alle schermlezers geoefend. NVDA en VoiceOver staan op de lijst.",
            "Bestanden die deelnemers zelf plaatsen zijn soms niet toegankelijk. Vraag de plaatser om een andere vorm.",
          ],
        },
        {
          title: "Loop je ergens vast?",
          text: [
            "Vertel het de beheerder van deze Schakel. Zeg op welke bladzijde het was en wat er gebeurde. Je hoort binnen vijf werkdagen wat we ermee doen.",
          ],
        },
      ],
    },
    privacy: {
      title: "Privacy: wat we bewaren",
      lead: "We bewaren zo weinig mogelijk, en jij kunt alles zien, meenemen en weghalen.",
      parts: [
        {
          title: "Wat bewaren we van jou?",
          text: ["Alleen wat nodig is om samen te leren:"],
          points: [
            "Je e-mailadres, om in te loggen en je een bericht te sturen.",
            "Wat je zelf invult in je profiel: naam, functie, organisatie, sector en regio.",
            "Bij welke leergemeenschap en themagroep je hoort, je leervraag en je agenda.",
            "Wat je in een besloten groep schrijft. Alleen die groep leest dat.",
            "Wie wat veranderde en wanneer. Dat is nodig om fouten en misbruik te vinden. Er staat geen inhoud in.",
          ],
        },
        {
          title: "Wat doen we niet?",
          text: [],
          points: [
            "We volgen je niet. Er zijn geen cookies van anderen, geen meetpixels, geen reclame.",
            "We laden niets van andere websites. Ook de letters komen van ons.",
            "In mail over een besloten groep staat nooit wat er geschreven is.",
            "We vragen geen gegevens over kinderen. Zie je er een? Meld het bij de begeleider van de groep.",
          ],
        },
        {
          title: "Hoe lang?",
          text: [],
          points: [
            "Een aanmelding die je niet afmaakt: 7 dagen.",
            "Een code om in te loggen: 10 minuten geldig, na een dag weg.",
            "Je gesprekken: zolang de groep bestaat en daarna als archief voor de leden. Je kunt kiezen dat je naam eraf gaat.",
            "Een verstuurde mail: die wissen we meteen na het versturen.",
          ],
        },
        {
          title: "Wat kun jij doen?",
          text: [
            "Ga naar Mijn Schakel, Mijn gegevens. Daar haal je met één knop alles op wat we van je hebben. Daar haal je ook je account weg. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
          ],
        },
        {
          title: "Welke cookies?",
          text: [
            "Eén om ingelogd te blijven. Eén als je een kleur of taal kiest. Eén terwijl je een formulier invult, en één die onthoudt van wie dat formulier is. Allemaal van onszelf.",
          ],
        },
      ],
    },
    security: {
      title: "Een lek melden",
      lead: "Vond je een zwakke plek? Vertel het ons, dan maken we het samen veilig.",
      parts: [
        {
          title: "Zo meld je het",
          text: [
            "Stuur de beheerder van deze Schakel een bericht met wat je zag, op welke bladzijde en hoe wij het kunnen nadoen. Gaat het om de software zelf? Gebruik dan de besloten melding bij de broncode.",
          ],
        },
        {
          title: "Wat we van je vragen",
          text: [],
          points: [
            "Kijk niet verder dan nodig is om het lek te laten zien.",
            "Bewaar of deel geen gegevens van anderen.",
            "Geef ons tijd om het op te lossen voor je erover vertelt.",
          ],
        },
        {
          title: "Wat je van ons mag verwachten",
          text: [],
          points: [
            "Binnen twee werkdagen een reactie.",
            "Binnen 48 uur een oplossing als het ernstig is.",
            "Geen aangifte als je je aan deze afspraken houdt.",
          ],
        },
      ],
    },
    source: {
      title: "Broncode",
      lead: "Schakel is van iedereen: open software onder de EUPL 1.2.",
      parts: [
        {
          title: "Gebruiken en verbeteren",
          text: [
            "Je mag Schakel zelf draaien, aanpassen en delen. Wie iets verbetert, deelt dat onder dezelfde voorwaarden. In de map docs staat hoe het huis gebouwd is.",
          ],
        },
        {
          title: "Wat er van anderen in zit",
          text: [
            "De letters Atkinson Hyperlegible Next en Young Serif (OFL 1.1), de pictogrammen van Tabler (MIT) en onderdelen van NL Design System (EUPL 1.2).",
          ],
        },
      ],
    },
  },
  en: {
    accessibility: {
      title: "Accessibility",
      lead: "Everyone must be able to use Schakel. Also without a mouse, without seeing the screen or without script.",
      parts: [
        {
          title: "How accessible is Schakel now?",
          text: [
            "We build to WCAG 2.2, levels A and AA. That is stricter than the law asks (EN 301 549, WCAG 2.1 AA).",
            "Our status is B: partly examined. We test ourselves. An independent examination has yet to come.",
          ],
        },
        {
          title: "How do we test?",
          text: ["These tests run with every change:"],
          points: [
            "Every page goes through axe, light and dark, on a phone and on a wide screen.",
            "We do the main tasks with the keyboard only, and without script.",
            "Pages work from 320 pixels wide and with text at 200 percent.",
          ],
        },
        {
          title: "What is not right yet?",
          text: ["We know this and will solve it:"],
          points: [
            "We have not yet practised with every screen reader. NVDA and VoiceOver are on the list.",
            "Files that members place are not always accessible. Ask who placed it for another form.",
          ],
        },
        {
          title: "Are you stuck?",
          text: [
            "Tell whoever runs this Schakel. Say on which page it was and what happened. Within five working days you hear what we do with it.",
          ],
        },
      ],
    },
    privacy: {
      title: "Privacy: what we keep",
      lead: "We keep as little as possible, and you can see, take along and remove all of it.",
      parts: [
        {
          title: "What do we keep about you?",
          text: ["Only what is needed to learn together:"],
          points: [
            "Your e-mail address, to sign in and to send you a message.",
            "What you fill in on your profile: name, function, organisation, sector and region.",
            "Which learning community and theme group you belong to, your learning question and your agenda.",
            "What you write in a closed group. Only that group reads it.",
            "Who changed what and when. That is needed to find mistakes and abuse. It holds no content.",
          ],
        },
        {
          title: "What do we not do?",
          text: [],
          points: [
            "We do not follow you. No cookies of others, no pixels, no advertising.",
            "We load nothing from other websites. The letters are ours too.",
            "Mail about a closed group never holds what was written.",
            "We ask for no data about children. Do you see some? Tell the facilitator of the group.",
          ],
        },
        {
          title: "How long?",
          text: [],
          points: [
            "An enrolment that you do not finish: 7 days.",
            "A sign-in code: valid for 10 minutes, gone after a day.",
            "Your conversations: as long as the group exists and after that as an archive for its members. You can choose to have your name taken off.",
            "A mail that was sent: erased right after sending.",
          ],
        },
        {
          title: "What can you do?",
          text: [
            "Go to My Schakel, My data. There one button gives you all we have. There you also remove your account. You can also complain to the Dutch data protection authority.",
          ],
        },
        {
          title: "Which cookies?",
          text: [
            "One to stay signed in. One when you choose a colour or language. One while you fill in a form, and one that remembers whose form it is. All our own.",
          ],
        },
      ],
    },
    security: {
      title: "Report a leak",
      lead: "Did you find a weak spot? Tell us, and we make it safe together.",
      parts: [
        {
          title: "How to report",
          text: [
            "Send whoever runs this Schakel a message with what you saw, on which page and how we can repeat it. Is it about the software itself? Then use the private report at the source code.",
          ],
        },
        {
          title: "What we ask of you",
          text: [],
          points: [
            "Look no further than needed to show the leak.",
            "Do not keep or share data of others.",
            "Give us time to solve it before you tell about it.",
          ],
        },
        {
          title: "What you may expect of us",
          text: [],
          points: [
            "A reaction within two working days.",
            "A solution within 48 hours when it is serious.",
            "No report to the police when you keep to this.",
          ],
        },
      ],
    },
    source: {
      title: "Source code",
      lead: "Schakel belongs to everyone: open software under the EUPL 1.2.",
      parts: [
        {
          title: "Use and improve",
          text: [
            "You may run, change and share Schakel yourself. Who improves something shares it under the same terms. The folder docs tells how the house is built.",
          ],
        },
        {
          title: "What is in it of others",
          text: [
            "The letters Atkinson Hyperlegible Next and Young Serif (OFL 1.1), the icons of Tabler (MIT) and parts of NL Design System (EUPL 1.2).",
          ],
        },
      ],
    },
  },
};
