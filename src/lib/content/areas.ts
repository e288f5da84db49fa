import { gebieteText } from '../values/gebiete-text.ts';
import { hasKontakt } from '../values/herkunft.ts';
import { aushangPath } from '../values/paths.ts';
import { spokenUrl } from '../values/spoken-url.ts';
import { problemAt, type Problem } from './problems/problem.ts';
import type { Content, Entry } from './schemas/kinds.ts';

/** Characters that a notice has room for; the limits of single fields are in their schemas. */
const ROOM = { gebiete: 240, adresse: 75 };

/** Every area has exactly one centre, an outline and Orte; what a centre's notice says fits on it. */
export function areaProblems(content: Content): Problem[] {
  const { gebiete, regionalzentren } = content;
  return [
    ...gebiete.flatMap((gebiet) => wrongCentres(gebiet, content)),
    ...gebiete.flatMap((gebiet) => missingData(gebiet, content)),
    ...unknownAreas(content),
    ...regionalzentren
      .filter(({ data }) => hasKontakt(data))
      .flatMap((entry) => noticeProblems(entry, content)),
  ];
}

function wrongCentres({ id, file }: Entry<'gebiete'>, { regionalzentren }: Content): Problem[] {
  const centres = regionalzentren.filter(({ data }) => data.gebiete.includes(id));
  if (centres.length === 1) return [];
  const names = centres.map((centre) => centre.file).join(' und ');
  const message = `Ein Gebiet hat genau ein Regionalzentrum, hier: ${names || 'keines'}. Bitte in den Dateien unter regionalzentren/ bei „gebiete“ ändern.`;
  return [{ file, message }];
}

/** The data of the map and of the search are derived by a tool: only the key of the area can be wrong. */
function missingData(entry: Entry<'gebiete'>, { karte, orte }: Content): Problem[] {
  const { ags } = entry.data;
  const files = [
    ...karte.flatMap(({ file, data }) => [data.umrisse, data.marken].map((map) => ({ file, map }))),
    ...orte.map(({ file, data }) => ({ file, map: data.gemeinden })),
  ];
  const missing = new Set(files.filter(({ map }) => !(ags in map)).map(({ file }) => file));
  const message = `Den Schlüssel „${ags}“ gibt es nicht in ${[...missing].join(', ')}. Stimmt er?`;
  return missing.size > 0 ? [problemAt(entry, ['ags'], message)] : [];
}

/** Keys in the data of the search that no area has. */
function unknownAreas({ gebiete, orte }: Content): Problem[] {
  const known = gebiete.map(({ data }) => data.ags);
  return orte.flatMap((entry) => {
    const { gemeinden, plz, ortsteile, kennzeichen, gegenden = {} } = entry.data;
    const maps = [gemeinden, ortsteile, kennzeichen, ...Object.values(plz)];
    const used = [
      ...maps.flatMap((map) => Object.keys(map ?? {})),
      ...Object.values(gegenden).flat(),
    ];
    return [...new Set(used)]
      .filter((ags) => !known.includes(ags))
      .map((ags) => {
        const message = `Zum Schlüssel „${ags}“ gibt es keine Datei unter gebiete/.`;
        return problemAt(entry, ['gemeinden', ags], message);
      });
  });
}

function noticeProblems(entry: Entry<'regionalzentren'>, content: Content): Problem[] {
  const { gebiete, beschriftungen, website } = content;
  const own = gebiete.filter(({ id }) => entry.data.gebiete.includes(id)).map(({ data }) => data);
  const artUndName = beschriftungen[0]?.data.artUndName ?? '';
  const names = gebieteText(own, { artUndName });
  const address = spokenUrl(new URL(aushangPath(entry.id), website[0]?.data.adresse).href);
  const parts = [
    { what: 'die Aufzählung dieser Gebiete', text: names, room: ROOM.gebiete, path: ['gebiete'] },
    { what: 'die Adresse mit dem Namen der Datei', text: address, room: ROOM.adresse, path: [] },
  ];
  return parts
    .filter(({ text, room }) => text.length > room)
    .map(({ what, text, room, path }) => {
      const message = `Auf den Aushang passen höchstens ${room} Zeichen, ${what} hat ${text.length}. Bitte kürzen.`;
      return problemAt(entry, path, message);
    });
}
