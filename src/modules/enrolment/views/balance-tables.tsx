import type { FunctionComponent as FC } from "preact";
import { Progress, Table } from "#design";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import type { Locale } from "#platform/locale";
import type { Balance, Count } from "../balance.ts";
import { words } from "../messages.ts";

interface Props {
  readonly locale: Locale;
  /** The title of the theme, for the name of the table. */
  readonly theme: string;
  readonly balance: Balance;
}

/** Kinds of organisation against sectors, with the share of each kind as a bar. */
export const KindsTable: FC<Props> = ({ locale, theme, balance }) => {
  const t = words[locale].balance;
  const shown = sectors.filter(({ id }) => balance.sectors[id] !== undefined);
  const rows = [
    ...balance.kinds.map(({ kind, bySector, whole }) => ({
      key: kind,
      cells: [
        kindWords(organisationKinds, kind, locale),
        ...shown.map(({ id }) => inFigures(bySector[id], locale)),
        inFigures(whole, locale),
        <Share
          key={kind}
          {...{ locale, balance, whole }}
          name={kindWords(organisationKinds, kind, locale)}
        />,
      ],
    })),
    {
      key: "total",
      cells: [
        t.total,
        ...shown.map(({ id }) => inFigures(balance.sectors[id], locale)),
        inFigures(balance.whole, locale),
        "",
      ],
    },
  ];
  return (
    <Table
      caption={t.crossed(theme)}
      columns={[
        { label: t.kind },
        ...shown.map(({ words: inWords }) => ({ label: inWords[locale], number: true })),
        { label: t.total, number: true },
        { label: t.share },
      ]}
      rows={rows}
    />
  );
};

/** Where people come from. */
export const RegionsTable: FC<Props> = ({ locale, theme, balance }) => {
  const t = words[locale].balance;
  return (
    <Table
      caption={t.regions(theme)}
      columns={[{ label: t.region }, { label: t.total, number: true }, { label: t.share }]}
      rows={balance.regions.map(({ region, whole }) => ({
        key: region || "-",
        cells: [
          region || t.unknownRegion,
          inFigures(whole, locale),
          <Share key={region} {...{ locale, balance, whole }} name={region || t.unknownRegion} />,
        ],
      }))}
    />
  );
};

interface ShareProps extends Pick<Props, "locale" | "balance"> {
  readonly name: string;
  readonly whole: Count;
}

const Share: FC<ShareProps> = ({ locale, balance, whole, name }) => {
  const [part, all] = [sum(whole), sum(balance.whole)];
  return <Progress label={name} value={part} max={all} words={words[locale].balance.shareOf(part, all)} />;
};

const sum = ({ inside, waiting }: Count): number => inside + waiting;

/** "3", "3 + 1 wacht", or nothing at all where nobody is. */
function inFigures(count: Count | undefined, locale: Locale): string {
  if (!count) return "";
  return count.waiting === 0
    ? String(count.inside)
    : `${count.inside} + ${count.waiting} ${words[locale].balance.waitingToo}`;
}
