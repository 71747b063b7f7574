/** Replaces the template's name in each of its spellings. */
export function filler(name) {
  const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const pascal = camel[0].toUpperCase() + camel.slice(1);
  const words = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
  const spellings = { 'sample-widget': name, sampleWidget: camel, SampleWidget: pascal, 'Sample widget': words };
  return (text) => text.replace(/sample-widget|sampleWidget|SampleWidget|Sample widget/g, (found) => spellings[found]);
}
