import { geoCircle, geoMercator, geoPath } from "d3-geo"
import type { FeatureCollection, Polygon } from "geojson"
import { useEffect, useState } from "react"
import { feature } from "topojson-client"
import type { GeometryCollection, Topology } from "topojson-specification"
import shapesAddress from "world-atlas/countries-50m.json?url"
import { useSpeech } from "./language.tsx"
import { type Area, framed } from "./map-areas.ts"

type Shapes = Topology<{ countries: GeometryCollection }>

const HEIGHT = 420
const EDGE = 28
/** The least that a map shows around its places, in kilometres: one place alone is told by what is around it. */
const AROUND = 12
const KILOMETRES_A_DEGREE = 111.2

const discOf = ({ lat, lon }: Pick<Area, "lat" | "lon">, radius: number): Polygon =>
  geoCircle()
    .center([lon, lat])
    .radius(radius / KILOMETRES_A_DEGREE)()

const together = (discs: readonly Polygon[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: discs.map(geometry => ({ type: "Feature", properties: {}, geometry })),
})

interface Shown {
  readonly areas: readonly Area[]
  /** In CSS pixels. */
  readonly width: number
  readonly onChoose: (area: Area) => void
}

/** Countries' borders and the areas of a story's places. */
export function StoryMap({ areas, width, onChoose }: Shown) {
  const { desk } = useSpeech()
  const shapes = useShapes()
  const frame: [[number, number], [number, number]] = [
    [EDGE, EDGE],
    [width - EDGE, HEIGHT - EDGE],
  ]
  const projection = geoMercator().fitExtent(
    frame,
    together(framed(areas).map(area => discOf(area, Math.max(area.radius, AROUND)))),
  )
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [width, HEIGHT],
    ]),
  )
  return (
    <svg
      className="map"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={desk.says.mapAlt}
    >
      <rect width={width} height={HEIGHT} className="sea" />
      {shapes !== null && <path className="land" d={path(feature(shapes, shapes.objects.countries)) ?? ""} />}
      {areas.map(area => (
        // The list beside the map opens the same by keyboard.
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <g key={`${area.precision} ${area.entity}`} className="area" onClick={() => onChoose(area)}>
          <title>{area.name}</title>
          <path d={path(discOf(area, area.radius)) ?? ""} />
        </g>
      ))}
      {labelled(areas, one => projection([one.lon, one.lat]) ?? [0, 0]).map(({ area, x, y }) => (
        <text key={area.entity} x={x} y={y} textAnchor="middle">
          {area.name}
        </text>
      ))}
    </svg>
  )
}

/** The borders, fetched once; null until they are there. */
function useShapes(): Shapes | null {
  const [shapes, setShapes] = useState<Shapes | null>(null)
  useEffect(() => {
    let wanted = true
    fetch(shapesAddress)
      .then(answer => answer.json())
      // Without borders the areas still stand to each other as they are.
      .then(
        found => wanted && setShapes(found as Shapes),
        () => {},
      )
    return () => {
      wanted = false
    }
  }, [])
  return shapes
}

const LETTER = 7
const LINE = 16

interface Label {
  readonly area: Area
  readonly x: number
  readonly y: number
}

/** Names of the places that most is told of, as far as they leave each other room. */
function labelled(areas: readonly Area[], at: (area: Area) => [number, number]): readonly Label[] {
  const placed: Label[] = []
  const wide = ({ area }: Label): number => area.name.length * LETTER
  const byClaims = areas.toSorted((a, b) => b.claims.length - a.claims.length)
  for (const area of byClaims) {
    const [x, y] = at(area)
    const label = { area, x, y }
    const meets = (other: Label): boolean =>
      Math.abs(other.y - y) < LINE && Math.abs(other.x - x) < (wide(other) + wide(label)) / 2
    if (!placed.some(other => meets(other) || other.area.entity === area.entity)) placed.push(label)
  }
  return placed
}
