import type { FunctionComponent as FC } from "preact";
import { StateBadge } from "../badge.tsx";
import { ButtonLink } from "../button.tsx";
import { Box, Grid, Halves, List, Row, SectionHead, Stack } from "../layout.tsx";
import { AgendaItem, DateRing, Programme } from "../show/agenda.tsx";
import { Card, CardRow } from "../show/card.tsx";
import { Facts, Figures, LinkList, Tasks } from "../show/facts.tsx";
import { Pagination } from "../show/pagination.tsx";
import { Picture } from "../show/picture.tsx";
import { Disclosure } from "../show/states.tsx";
import { Table } from "../show/table.tsx";
import { Term } from "../show/term.tsx";
import { Tree } from "../show/tree.tsx";
import { Heading } from "../text.tsx";
import { Part } from "./part.tsx";

/** Many of one kind: meetings, cards, links, rows. */
export const ListsGallery: FC = () => (
  <>
    <Part id="agenda" title="Agenda">
      <List>
        <AgendaItem
          date={{ day: "20", month: "mei", iso: "2021-05-20" }}
          href="#agenda"
          title="Leergemeenschap: verder in je themagroep"
          theme={2}
          meta={[
            { icon: "clock", text: "Donderdag 13.00 – 15.30 uur" },
            { icon: "video", text: "Online" },
          ]}
          text="Tweede van vijf. Je werkt een eigen dilemma uit met je vaste groep."
        >
          <StateBadge state="open">Nog 6 plekken</StateBadge>
        </AgendaItem>
        <AgendaItem
          date={{ day: "28", month: "mei", iso: "2021-05-28" }}
          href="#agenda"
          title="Op bezoek in Veldermeer: goed is goed genoeg"
          meta={[{ icon: "map-pin", text: "Veldermeer, met lunch" }]}
        >
          <StateBadge state="full">Vol, wel een wachtlijst</StateBadge>
          <span class="sk-small sk-soft">4 mensen wachten</span>
        </AgendaItem>
      </List>
      <Halves>
        <Box>
          <Row>
            <DateRing day="20" month="mei" iso="2021-05-20" theme={2} />
            <Heading level={3}>Meedoen</Heading>
          </Row>
          <Facts
            items={[
              { icon: "calendar-event", term: "Wanneer", value: "Donderdag 20 mei, 13.00 – 15.30 uur" },
              { icon: "video", term: "Waar", value: "Online, via je browser" },
              { icon: "users-group", term: "Voor wie", value: "Deelnemers van de leergemeenschap" },
            ]}
          />
        </Box>
        <Programme
          items={[
            { time: "13.00", text: "Welkom en landelijk nieuws" },
            { time: "13.30", text: "Een regio vertelt: mandaat aan tafel op school" },
            { time: "14.15", text: "Aan het werk in je themagroep" },
          ]}
        />
      </Halves>
    </Part>

    <Part id="kaarten" title="Kaarten en lijsten">
      <SectionHead
        title="Zo doen anderen het"
        text="Je hoeft het wiel niet opnieuw uit te vinden."
        action={<ButtonLink href="#kaarten">Alle voorbeelden</ButtonLink>}
      />
      <Grid>
        <Card
          href="#kaarten"
          title="Elke week een jeugdspecialist in school"
          theme={1}
          themeName="Preventie"
          cover="elke-week-een-jeugdspecialist"
          meta={[{ icon: "map-pin", text: "Veldermeer" }]}
          text="Een kort gesprek is vaak al genoeg."
        />
        <Card href="#kaarten" title="Een kaart zonder omslag" text="Alleen woorden." />
      </Grid>
      <List>
        <CardRow
          href="#kaarten"
          title="Drie partijen, één afspraak over wie begint"
          theme={4}
          themeName="Samenwerken"
          cover="samen-aan-tafel"
          meta={[{ icon: "map-pin", text: "Rijswaard" }, { text: "Gemeentebreed" }]}
          text="Niet het loket telt, maar het kind dat wacht."
        />
      </List>
      <Halves>
        <LinkList
          label="Net verschenen"
          items={[
            { href: "#brief", title: "Kamerbrief: zo staat het met de samenwerking", note: "Nieuws, 11 mei" },
            { href: "#begrip", title: "Wat is een oogo ook alweer?", note: "Begrippen, 20 april" },
          ]}
        />
        <Stack>
          <Tasks
            items={[
              { icon: "lock", text: "Wat hier staat, blijft hier" },
              { icon: "hand-stop", text: "Geen namen, geen herkenbare verhalen" },
            ]}
          />
          <Figures
            items={[
              { value: "24", text: "deelnemers" },
              { value: "17", text: "gemeenten" },
            ]}
          />
          <Disclosure summary="Wat kost het?">
            <p>Niets. Meedoen is gratis.</p>
          </Disclosure>
        </Stack>
      </Halves>
    </Part>

    <Part id="stamboom" title="Stamboom">
      <Tree
        label="Wie doet dit ook?"
        root={{
          key: "0",
          title: "Dit voorbeeld: Veldermeer",
          children: [
            {
              key: "1",
              title: "Oostrand, sinds 2020",
              text: "Zonder intakeformulier, met een vast telefoontje op maandag.",
              children: [{ key: "2", title: "Zilverkreek, sinds 2021", text: "Alleen voor de brugklas." }],
            },
            { key: "3", title: "Kolkwerf, sinds 2021", text: "Niets veranderd." },
          ],
        }}
      />
    </Part>
    <Part id="tabellen" title="Tabel en bladeren">
      <Table
        caption="Wie doet er mee?"
        columns={[
          { label: "Naam", sorted: "ascending", sortHref: "#naam" },
          { label: "Sector" },
          { label: "Berichten", number: true },
        ]}
        rows={[
          { key: "1", cells: ["Noor de Wit", "Basisonderwijs", "12"] },
          { key: "2", cells: ["Sam Kaya", "Gemeente", "7"] },
        ]}
      />
      <Pagination
        page={3}
        pages={9}
        href={(page) => `#bladzijde-${page}`}
        words={{ label: "Bladeren", page: "Bladzijde", previous: "Vorige", next: "Volgende" }}
      />
    </Part>
    <Part id="foto" title="Foto">
      <Picture
        alt="Twee schakels die in elkaar grijpen"
        width={480}
        height={160}
        sources={[{ type: "image/svg+xml", files: [{ width: 480, href: "/favicon.ico" }] }]}
        caption="Beeld: wie het maakte"
      />
    </Part>
    <Part id="uitleg" title="Woord dat zichzelf uitlegt">
      <p>
        Vraag het aan je <Term id="uitleg-voorbeeld" text="swv" meaning="samenwerkingsverband" />.
      </p>
    </Part>
  </>
);
