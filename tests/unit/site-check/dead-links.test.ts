import { expect, test } from 'vitest';
import { deadLinks } from '../../../src/lib/site-check/dead-links.ts';

/** Stands in for the net: what every address answers, one answer after the other. */
function net(answers: Record<string, (number | Error)[]>): typeof fetch {
  return (url) => {
    const answer = answers[url as string]?.shift() ?? 200;
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve(new Response(null, { status: answer }));
  };
}

const links = (...urls: string[]) => new Map(urls.map((url) => [url, ['/siehe-auch/']]));

test('a link behind which nothing stands is told with its pages', async () => {
  const ask = net({
    'https://weg.example/': [404, 404],
    'https://still.example/': [new Error(), new Error()],
  });
  expect(
    await deadLinks(
      links('https://weg.example/', 'https://still.example/', 'https://da.example/'),
      ask,
    ),
  ).toEqual([
    { url: 'https://weg.example/', answer: 'antwortet mit 404', pages: ['/siehe-auch/'] },
    { url: 'https://still.example/', answer: 'antwortet nicht', pages: ['/siehe-auch/'] },
  ]);
});

test('a moment of absence and a host that refuses machines are no dead links', async () => {
  const ask = net({ 'https://kurz.example/': [503, 200], 'https://scheu.example/': [403, 403] });
  expect(await deadLinks(links('https://kurz.example/', 'https://scheu.example/'), ask)).toEqual(
    [],
  );
});
