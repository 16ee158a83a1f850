import type { FunctionComponent as FC } from "preact";
import { Scene } from "../art/scene.tsx";
import { Seats } from "../art/seats.tsx";
import { type State, StateBadge } from "../badge.tsx";
import { ButtonLink } from "../button.tsx";
import { Box, Grid, Halves, Stack } from "../layout.tsx";
import { Alert } from "../show/alert.tsx";
import { DoorList } from "../show/door-list.tsx";
import { QrCode } from "../show/qr-code.tsx";
import { Empty, Loading } from "../show/states.tsx";
import { Progress, Series, Steps } from "../show/steps.tsx";
import { Tabs, ThemeChain, Ways } from "../show/themes.tsx";
import { Heading, Text } from "../text.tsx";
import { Part } from "./part.tsx";

/** Everything one looks at. */
export const ShowGallery: FC = () => (
  <>
    <Part id="berichten" title="Meldingen, leeg en bezig">
      <Halves>
        <Stack>
          <Alert tone="info">
            <p>Je kunt dit later nog veranderen.</p>
          </Alert>
          <Alert tone="ok" title="Gelukt" level={3}>
            <p>Je doet mee op 20 mei. De link komt in je mail.</p>
          </Alert>
          <Alert tone="warning">
            <p>Je aanmelding is nog niet af. We bewaren hem tot 24 mei.</p>
          </Alert>
          <Alert tone="error">
            <p>Opslaan lukte niet. Je tekst staat er nog. Probeer het zo weer.</p>
          </Alert>
        </Stack>
        <Stack>
          <Loading label="Bezig met laden" />
          <Empty title="Nog geen vragen gesteld" text="Waar loop jij tegenaan? Een half idee is genoeg.">
            <ButtonLink href="#berichten" kind="secondary">
              Stel je eerste vraag
            </ButtonLink>
          </Empty>
        </Stack>
      </Halves>
    </Part>

    <Part id="deur" title="Aan de deur">
      <Halves>
        <DoorList
          action="#deur"
          label="Mensen die komen"
          find="Zoek op naam"
          words={{
            here: "Is er",
            undo: "Toch niet",
            of: (word, name) => `${word}: ${name}`,
            waiting: "Nog te versturen: #.",
            refused: "Dit kon niet worden bewaard.",
          }}
          people={[
            { id: "1", name: "Roos de Vries", note: "Basisschool De Waterlelie", here: null },
            { id: "2", name: "Pim Jansen", note: "Jeugdteam Oeverdam, om 10.04", here: true },
            { id: "3", name: "Sem Bakker", note: "Was er niet", here: false },
          ]}
        />
        <QrCode value="https://schakel.example/inchecken/1" label="Een code om te scannen" />
      </Halves>
    </Part>

    <Part id="aanmelden" title="Aanmelden: zeven toestanden">
      <Grid>
        {registrations.map(({ title, state, words, seats, note, action }) => (
          <Box key={title}>
            <Heading level={3}>{title}</Heading>
            <p>
              <StateBadge state={state}>{words}</StateBadge>
            </p>
            {seats && (
              <Seats
                total={seats[0]}
                taken={seats[1]}
                label={`${seats[1]} van de ${seats[0]} plekken zijn bezet`}
              />
            )}
            <p>
              <ButtonLink href="#aanmelden" kind={state === "open" ? "primary" : "secondary"} full>
                {action}
              </ButtonLink>
            </p>
            <Text small soft>
              {note}
            </Text>
          </Box>
        ))}
      </Grid>
    </Part>

    <Part id="ketens" title="Stappen en reeksen">
      <Steps
        label="Stappen"
        now="Stap 2 van 4: je thema"
        done="(klaar)"
        steps={[
          { label: "Over jou", state: "done" },
          { label: "Je thema", state: "now" },
          { label: "Je vraag", state: "later" },
          { label: "Nakijken", state: "later" },
        ]}
      />
      <Series
        label="De hele reeks"
        dates={[
          { day: "23", month: "maart", iso: "2021-03-23", state: "done", words: "(geweest)" },
          { day: "20", month: "mei", iso: "2021-05-20", state: "now", words: "(deze bijeenkomst)" },
          { day: "30", month: "juni", iso: "2021-06-30", state: "later" },
        ]}
      />
      <Progress label="Voortgang" value={6} max={12} words="6 van de 12 vragen" />
      <ThemeChain
        themes={[
          {
            theme: 1,
            title: "Samen vroeg helpen",
            href: "#ketens",
            text: "Jeugdhulp inzetten vóór het misgaat.",
          },
          {
            theme: 2,
            title: "Hulp regelen vanuit de school",
            href: "#ketens",
            text: "Met iemand aan tafel die mag beslissen.",
            badge: <StateBadge state="almost">Nog 2 plekken</StateBadge>,
          },
          { theme: 3, title: "De school als werkplaats", text: "Jeugdhulp in de klas en in het team." },
          {
            theme: 4,
            title: "Samenwerken als één team",
            href: "#ketens",
            text: "Taken verdelen, vertrouwen opbouwen.",
          },
        ]}
      />
    </Part>

    <Part id="wegen" title="Wegwijzers en tabs">
      <Ways
        label="Wat wil je doen?"
        items={[
          {
            href: "#wegen",
            icon: "bulb",
            title: "Een voorbeeld zoeken",
            text: "Kijk hoe een andere regio het doet",
          },
          {
            href: "#wegen",
            icon: "users-group",
            title: "Samen leren",
            text: "Een jaar lang met vaste gezichten",
          },
          {
            href: "#wegen",
            icon: "message-circle",
            title: "Een vraag stellen",
            text: "Binnen vijf werkdagen antwoord",
          },
        ]}
      />
      <Tabs
        label="Periode"
        items={[
          { href: "#komt", label: "Wat er komt", current: true },
          { href: "#terug", label: "Terugkijken" },
          { href: "#mijn", label: "Mijn aanmeldingen" },
        ]}
      />
    </Part>

    <Part id="beeld" title="Het openingsbeeld">
      <Scene />
    </Part>
  </>
);

interface Registration {
  readonly title: string;
  readonly state: State;
  readonly words: string;
  readonly seats?: readonly [total: number, taken: number];
  readonly action: string;
  readonly note: string;
}

const registrations: readonly Registration[] = [
  {
    title: "Open",
    state: "open",
    words: "Nog 6 van de 30 plekken",
    seats: [30, 24],
    action: "Ik kom op 20 mei",
    note: "Kun je toch niet? Meld je dan af.",
  },
  {
    title: "Bijna vol",
    state: "almost",
    words: "Nog 2 van de 10 plekken",
    seats: [10, 8],
    action: "Ik kom op 14 juni",
    note: "Aanmelden kan tot 10 juni.",
  },
  {
    title: "Vol, met wachtlijst",
    state: "full",
    words: "Vol, 4 mensen wachten",
    seats: [15, 15],
    action: "Zet me op de wachtlijst",
    note: "Komt er een plek vrij? Dan krijg je een mail en twee dagen om te kiezen.",
  },
  {
    title: "Aangemeld",
    state: "registered",
    words: "Je bent aangemeld",
    action: "Afmelden",
    note: "De link om mee te doen staat hier vanaf een kwartier van tevoren.",
  },
  {
    title: "Gesloten",
    state: "closed",
    words: "Aanmelden gesloten",
    action: "Houd me op de hoogte",
    note: "Er komt een verslag en een opname.",
  },
  {
    title: "Nog niet open",
    state: "soon",
    words: "Aanmelden vanaf 1 juli",
    action: "Stuur me een mail op 1 juli",
    note: "Deelnemers van de leergemeenschap gaan voor.",
  },
  {
    title: "Geweest, met opname",
    state: "recorded",
    words: "Terugkijken",
    action: "Bekijk de opname",
    note: "48 minuten, met ondertiteling, uitgeschreven tekst en samenvatting.",
  },
];
