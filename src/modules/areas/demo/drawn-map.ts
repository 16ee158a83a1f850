import type { FeatureCollection, Polygon, Position } from "geojson";
import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from "topojson-specification";
import { type Day, municipalityOf, type Neighbourhood, neighbourhoods, youthRegionOn } from "./country.ts";

/** West and north of the drawing, and the size of a neighbourhood, in degrees: it lies in the sea, where no such country is. */
const corner = { west: 3.1, north: 54.6, width: 0.13, height: 0.075 } as const;

/** The schematic map of the country on a day: municipalities, youth regions and provinces with shared borders, as TopoJSON. */
export function drawnMap(day: Day): string {
  const land = topology({ land: drawing }, 100_000) as Topology<{
    land: GeometryCollection<{ index: number }>;
  }>;
  const layer = (codeOf: (there: Neighbourhood) => string): GeometryCollection => ({
    type: "GeometryCollection",
    geometries: [...Map.groupBy(land.objects.land.geometries, (one) => codeOf(neighbourhoodOf(one)))].map(
      ([id, pieces]) => ({ ...mergeArcs(land, pieces as Piece[]), id }),
    ),
  });
  const drawn: Topology = {
    ...land,
    objects: {
      municipality: layer((there) => municipalityOf(there, day).code),
      youth_region: layer((there) => youthRegionOn(municipalityOf(there, day), day)),
      province: layer((there) => municipalityOf(there, day).province),
    },
  };
  return JSON.stringify(drawn);
}

type Piece = TopoPolygon<{ index: number }>;

const neighbourhoodOf = ({ properties }: { readonly properties?: object }): Neighbourhood =>
  neighbourhoods[(properties as { index: number }).index]!;

/** Clockwise, with a bend in each side, so that borders look walked and not ruled. */
function outline({ column, row }: Neighbourhood): Polygon {
  const points: readonly (readonly [number, number])[] = [
    [column, row],
    [column + 0.5, row],
    [column + 1, row],
    [column + 1, row + 0.5],
    [column + 1, row + 1],
    [column + 0.5, row + 1],
    [column, row + 1],
    [column, row + 0.5],
    [column, row],
  ];
  return { type: "Polygon", coordinates: [points.map(onMap)] };
}

/** A point of the drawing on the map, moved a little; always in the same way, so that neighbours keep their border. */
function onMap([x, y]: readonly [number, number]): Position {
  const sway = Math.sin(x * 12.9898 + y * 78.233) * 0.16;
  const swing = Math.sin(x * 39.425 + y * 11.135) * 0.16;
  return [corner.west + (x + sway) * corner.width, corner.north - (y + swing) * corner.height];
}

const drawing: FeatureCollection<Polygon, { index: number }> = {
  type: "FeatureCollection",
  features: neighbourhoods.map((there, index) => ({
    type: "Feature",
    properties: { index },
    geometry: outline(there),
  })),
};
