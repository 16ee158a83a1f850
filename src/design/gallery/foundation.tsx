import type { FunctionComponent as FC } from "preact";
import { Cover } from "../art/cover.tsx";
import { LinkMark, ThemeGlyph } from "../art/marks.tsx";
import { colour, type Paper, type Theme, themeClass } from "../art/paper.ts";
import { portraitCount } from "../art/portrait.tsx";
import { Badge, Chip, type State, StateBadge, ThemeDot } from "../badge.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Icon } from "../icon.tsx";
import { type IconName, icons } from "../icons.ts";
import { Box, Grid, Row } from "../layout.tsx";
import { Faces } from "../show/people.tsx";
import { Heading, Lead, Link, ProseBlock, Text } from "../text.tsx";
import { Part } from "./part.tsx";

/** What everything else is made of: colour, letter, buttons, signs and drawings. */
export const FoundationGallery: FC = () => (
  <>
    <Part id="kleur" title="Kleur">
      <Grid fine>
        {papers.map(([paper, name]) => (
          <div key={paper}>
            <svg class="sk-cover" viewBox="0 0 320 200" aria-hidden="true" focusable="false">
              <path
                fill={colour(paper)}
                d="M14 0H306A14 14 0 0 1 320 14V186A14 14 0 0 1 306 200H14A14 14 0 0 1 0 186V14A14 14 0 0 1 14 0Z"
              />
            </svg>
            <b>{name}</b>
          </div>
        ))}
      </Grid>
    </Part>

    <Part id="letter" title="Letter">
      <Box>
        <p class="sk-groupname">Young Serif voor wat je wilt onthouden</p>
        <Lead>De eerste zin van een bladzijde is iets groter.</Lead>
        <Text>
          Atkinson Hyperlegible Next voor alles wat je leest of invult. De letters 1, l, I en 0, O zijn goed
          uit elkaar te houden. <Link href="#letter">Een link is altijd onderstreept</Link>.
        </Text>
        <Text soft>Zachte tekst, voor wat minder telt.</Text>
        <Text small soft>
          Kleine zachte tekst, voor een kanttekening.
        </Text>
        <Heading level={3}>Kop van de derde laag</Heading>
        <Heading level={4}>Kop van de vierde laag</Heading>
        <ProseBlock html={prose} />
      </Box>
    </Part>

    <Part id="knoppen" title="Knoppen">
      <Box>
        <Row>
          <ButtonLink href="#knoppen">Doe mee</ButtonLink>
          <ButtonLink href="#knoppen" kind="secondary">
            Bekijk eerst
          </ButtonLink>
          <ButtonLink href="#knoppen" kind="subtle">
            Later
          </ButtonLink>
          <Button type="button" iconEnd="arrow-right">
            Naar stap 3
          </Button>
          <Button type="button" busy>
            Bezig met opslaan
          </Button>
        </Row>
        <Row>
          <Button type="button" id="nog-niet" disabledBecause="Kies eerst een thema.">
            Kan nog niet
          </Button>
          <Button type="button" kind="secondary" pressed>
            Staat aan
          </Button>
        </Row>
      </Box>
    </Part>

    <Part id="labels" title="Labels">
      <Box>
        <Row tight>
          <Badge>Leergemeenschap</Badge>
          <Badge icon="lock">Besloten</Badge>
          {states.map(([state, words]) => (
            <StateBadge key={state} state={state}>
              {words}
            </StateBadge>
          ))}
        </Row>
        <Row tight>
          <Chip href="#labels" removes="Verwijder filter Basisschool">
            Basisschool
          </Chip>
          <Link href="#labels">Wis alle filters</Link>
        </Row>
        <p class="sk-eyebrow">
          {themes.map(([theme, name]) => (
            <ThemeDot key={theme} theme={theme}>
              {name}
            </ThemeDot>
          ))}
        </p>
      </Box>
    </Part>

    <Part id="schakel" title="De schakel als teken">
      <Grid>
        <Box>
          <Row>
            <LinkMark />
            <b>Dicht: verbonden</b>
          </Row>
          <Text small soft>
            Gedeeld, aangemeld, afgesproken.
          </Text>
        </Box>
        <Box>
          <Row>
            <LinkMark loose />
            <b>Los: niet verbonden</b>
          </Row>
          <Text small soft>
            Niet gedeeld, uitgenodigd, nog open.
          </Text>
        </Box>
        <Box>
          <Row>
            {themes.map(([theme]) => (
              <span key={theme} class={themeClass[theme]}>
                <ThemeGlyph theme={theme} />
              </span>
            ))}
          </Row>
          <Text small soft>
            Vier thema’s: elk een kleur én een teken.
          </Text>
        </Box>
      </Grid>
    </Part>

    <Part id="portretten" title="Papieren portretten">
      <Text soft>
        Je kiest er een als je geen foto wilt. Zo blijft een groep herkenbaar zonder dat iemand in beeld
        hoeft.
      </Text>
      <Faces
        label="Alle portretten"
        theme={1}
        portraits={Array.from({ length: portraitCount }, (_, i) => i)}
        more={{ count: 15, href: "#portretten", words: "andere deelnemers bekijken" }}
      />
    </Part>

    <Part id="omslagen" title="Omslagen uit de slinger">
      <Grid fine>
        {covers.map(([slug, theme]) => (
          <Cover key={slug} slug={slug} theme={theme} />
        ))}
      </Grid>
    </Part>

    <Part id="iconen" title="Iconen">
      <Grid fine>
        {(Object.keys(icons) as IconName[]).map((name) => (
          <span key={name} class="sk-row sk-row--tight sk-small">
            <Icon name={name} />
            {name}
          </span>
        ))}
      </Grid>
    </Part>
  </>
);

const papers: readonly (readonly [Paper, string])[] = [
  ["board", "Schoolbord"],
  ["yellow", "Geel"],
  ["coral", "Koraal"],
  ["sky", "Lucht"],
  ["lilac", "Lila"],
  ["grass", "Gras"],
];

const states: readonly (readonly [State, string])[] = [
  ["open", "Nog 6 plekken"],
  ["almost", "Nog 2 plekken"],
  ["full", "Vol, wel een wachtlijst"],
  ["registered", "Je bent aangemeld"],
  ["soon", "Aanmelden vanaf 1 juli"],
  ["recorded", "Terugkijken"],
  ["closed", "Aanmelden gesloten"],
];

const themes: readonly (readonly [Theme, string])[] = [
  [1, "Preventie"],
  [2, "Toegang"],
  [3, "In de school"],
  [4, "Samenwerken"],
];

const covers: readonly (readonly [string, Theme])[] = [
  ["elke-week-een-jeugdspecialist", 1],
  ["een-plan-voor-jeugd", 2],
  ["een-klas-waar-hulp-hoort", 3],
  ["samen-aan-tafel", 4],
  ["vroeg-erbij", 1],
  ["iemand-met-mandaat", 2],
  ["de-school-als-werkplaats", 3],
  ["goed-is-goed-genoeg", 4],
];

const prose =
  '<p>Tekst die iemand zelf schreef, met <strong>nadruk</strong> en een <a href="#letter">link</a>:</p>' +
  "<ul><li>een eerste punt</li><li>en een tweede</li></ul><blockquote><p>Praten mét, niet óver.</p></blockquote>";
