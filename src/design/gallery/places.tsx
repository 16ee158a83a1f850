import type { FunctionComponent as FC } from "preact";
import { Button } from "../button.tsx";
import { ChoiceBar } from "../form/choice-bar.tsx";
import { Select } from "../form/select.tsx";
import { SuggestField } from "../form/suggest-field.tsx";
import { Halves, Stack } from "../layout.tsx";
import { BorderMap } from "../show/border-map.tsx";
import { CopyText } from "../show/copy.tsx";
import { RoundTable, SeatList } from "../show/round-table.tsx";
import { Part } from "./part.tsx";

const parties = ["Swv Rietlanden", "Waterrijk", "Noorderhaven", "Súdermeer", "Bovenwijde"];

/** Everything about places: looking one up, its borders, and who sits at its table. */
export const PlacesGallery: FC = () => (
  <>
    <Part id="plaats" title="Een plaats zoeken">
      <ChoiceBar action="#plaats" label="Zoek een plaats">
        <SuggestField
          name="plaats"
          label="Gemeente, school of postcode"
          help="Bijvoorbeeld: Waterrijk of 1362."
          source="#plaats"
          listLabel="Suggesties"
        />
        <Select name="plaatsjaar" label="Jaar" options={[{ value: "2027", label: "2027 (vandaag)" }]} />
        <Button icon="search">Laat zien</Button>
      </ChoiceBar>
    </Part>
    <Part id="grenzen" title="Grenzen over elkaar">
      <BorderMap
        id="stijlgidskaart"
        title="Drie gemeenten en wat eroverheen ligt"
        description="Elk vlak is een gemeente en een link."
        width={640}
        height={240}
        areas={[
          { code: "a", d: "M20,20h200v200h-200Z", label: "Waterrijk", href: "#waterrijk" },
          { code: "b", d: "M220,20h200v200h-200Z", label: "Noorderhaven", href: "#noorderhaven" },
          { code: "c", d: "M420,20h200v200h-200Z", label: "Súdermeer", href: "#sudermeer" },
        ]}
        land="M20,20h600v200h-600Z"
        fill={{ whole: "M20,20h200v200h-200Z", part: "M220,20h200v200h-200Z" }}
        hatch={{ whole: "M220,20h200v200h-200Z", part: "M420,20h200v200h-200Z" }}
        borders="M220,20v200M420,20v200"
        ring="M20,20h400v200h-400Z"
        chosen="M220,20h200v200h-200Z"
        names={[
          { x: 120, y: 120, text: "Waterrijk", size: "l" },
          { x: 320, y: 120, text: "Noorderhaven", size: "l" },
          { x: 520, y: 120, text: "Súdermeer", size: "s" },
        ]}
        legend={[
          { mark: "fill", text: "Gevuld: hele gemeente" },
          { mark: "fill-part", text: "Gestippeld: deel van de gemeente" },
          { mark: "hatch", text: "Gestreept: hele gemeente" },
          { mark: "hatch-part", text: "Onderbroken gestreept: deel van de gemeente" },
          { mark: "ring", text: "Dikke streepjeslijn: jeugdregio" },
          { mark: "chosen", text: "Dikke rand: gekozen" },
          { mark: "border", text: "Dunne lijn: gemeentegrens" },
        ]}
        credit="Grenzen op de kaart: het verzonnen land van dit oefenhuis."
      />
    </Part>
    <Part id="tafel" title="Een tafel met plekken">
      <Halves>
        <SeatList
          label="Wie zit er aan tafel?"
          items={parties.map((name, i) => ({
            href: `#tafel-${i}`,
            name,
            note: i === 2 ? "deels: 3 van de 12 postcodes" : undefined,
          }))}
        />
        <RoundTable
          id="stijlgidstafel"
          title="Tafel: ondersteuningsplan"
          description={parties.join(", ")}
          middle={["Ondersteuningsplan", "Rietlanden"]}
          seats={parties.map((name, i) => (i === 0 ? { name, letters: "po" } : { name }))}
        />
      </Halves>
      <Stack>
        <CopyText
          id="stijlgidstekst"
          label="Alles als tekst"
          value="Waterrijk ligt in twee samenwerkingsverbanden."
          copy="Kopieer de tekst"
          copied="Gekopieerd"
        />
      </Stack>
    </Part>
  </>
);
