export const nl = {
  kinds: {
    municipality: "gemeente",
    province: "provincie",
    youth_region: "jeugdregio",
    swv_po: "samenwerkingsverband po",
    swv_vo: "samenwerkingsverband vo",
    rmc_region: "RMC-regio",
    ggd_region: "GGD-regio",
    support_region: "ondersteuningsregio",
    network: "eigen netwerk",
  },
  swvWithoutName: (code: string) => `swv ${code}`,
  privacy: { made: "Ondersteuningsregio's en netwerken die u maakte" },
  importers: {
    municipalities: {
      title: "Gemeenten met hun regio's",
      about:
        "Eén regel per gemeente, met de provincie, de jeugdregio en (als ze erin staan) de RMC-regio en de GGD-regio. CBS maakt deze lijst elk jaar: Gebieden in Nederland.",
      validFrom: "De dag waarop deze indeling ingaat. Bij CBS is dat 1 januari van het jaar in de titel.",
      lists: {
        municipality: "Gemeenten",
        province: "Provincies",
        "province/municipalities": "Gemeenten per provincie",
        youth_region: "Jeugdregio's",
        "youth_region/municipalities": "Gemeenten per jeugdregio",
        rmc_region: "RMC-regio's",
        "rmc_region/municipalities": "Gemeenten per RMC-regio",
        ggd_region: "GGD-regio's",
        "ggd_region/municipalities": "Gemeenten per GGD-regio",
      },
    },
    changes: {
      title: "Fusies en splitsingen van gemeenten",
      about:
        "Eén regel per gemeente die is opgegaan in een andere: oude code, oude naam, nieuwe code en de dag. Bij een splitsing staan er meer nieuwe codes, met een streepje ertussen; elk krijgt een gelijk deel. Lees eerst de gemeenten in.",
      validFrom:
        "De dag vanaf wanneer deze lijst volledig is. Voor de jaren daarna kloppen de gemeenten dan ook.",
      lists: { municipality: "Gemeenten in eerdere jaren", successions: "Fusies en splitsingen" },
    },
    postcodes: {
      title: "Postcodes van samenwerkingsverbanden",
      about:
        "Eén regel per postcode van vier cijfers, met de gemeente en de nummers van de samenwerkingsverbanden po en vo. De bron is de bijlage bij de Regeling regio-indeling samenwerkingsverbanden passend onderwijs.",
      validFrom: "De dag waarop deze indeling van de samenwerkingsverbanden ingaat.",
      lists: {
        swv_po: "Samenwerkingsverbanden po",
        swv_vo: "Samenwerkingsverbanden vo",
        "swv/postcodes": "Postcodes per samenwerkingsverband",
        "municipality/postcodes": "Postcodes per gemeente",
      },
    },
  },
};
