import type { nl } from "./messages.nl.ts";

export const en: typeof nl = {
  kinds: {
    municipality: "municipality",
    province: "province",
    youth_region: "youth care region",
    swv_po: "school partnership, primary",
    swv_vo: "school partnership, secondary",
    rmc_region: "RMC region",
    ggd_region: "public health region",
    support_region: "support region",
    network: "own network",
  },
  swvWithoutName: (code: string) => `swv ${code}`,
  privacy: { made: "Support regions and networks that you made" },
  importers: {
    municipalities: {
      title: "Municipalities with their regions",
      about:
        "One line per municipality, with its province, youth care region and (where given) RMC region and public health region. Statistics Netherlands makes this list every year: Gebieden in Nederland.",
      validFrom:
        "The day from which this division holds. With Statistics Netherlands: 1 January of the year in the title.",
      lists: {
        municipality: "Municipalities",
        province: "Provinces",
        "province/municipalities": "Municipalities per province",
        youth_region: "Youth care regions",
        "youth_region/municipalities": "Municipalities per youth care region",
        rmc_region: "RMC regions",
        "rmc_region/municipalities": "Municipalities per RMC region",
        ggd_region: "Public health regions",
        "ggd_region/municipalities": "Municipalities per public health region",
      },
    },
    changes: {
      title: "Mergers and splits of municipalities",
      about:
        "One line per municipality that became part of another: old code, old name, new code and the day. A split has more new codes with a pipe sign between them; each gets an equal part. Take over the municipalities first.",
      validFrom:
        "The day from which this list is complete. The municipalities of the years after it will then be right too.",
      lists: { municipality: "Municipalities in earlier years", successions: "Mergers and splits" },
    },
    postcodes: {
      title: "Postcodes of school partnerships",
      about:
        "One line per postcode of four digits, with the municipality and the numbers of the school partnerships for primary and secondary education. The source is the annex of the Regeling regio-indeling samenwerkingsverbanden passend onderwijs.",
      validFrom: "The day from which this division of the school partnerships holds.",
      lists: {
        swv_po: "School partnerships, primary",
        swv_vo: "School partnerships, secondary",
        "swv/postcodes": "Postcodes per school partnership",
        "municipality/postcodes": "Postcodes per municipality",
      },
    },
  },
};
