import XMLBuilder from 'fast-xml-builder';

/** An element: attributes start with `@`, text is `#text`; a list repeats the element; null leaves it out. */
export type XmlValue = string | null | readonly XmlValue[] | { readonly [name: string]: XmlValue };

/** Required from CommonJS, the package wraps its class once more. */
const Builder = (XMLBuilder as { default?: typeof XMLBuilder }).default ?? XMLBuilder;

const builder = new Builder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  textNodeName: '#text',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

function omitNull(value: XmlValue): XmlValue {
  if (Array.isArray(value)) return (value as readonly XmlValue[]).filter((item) => item !== null).map(omitNull);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, field]) => (field === null ? [] : [[name, omitNull(field)]])));
}

/** XML 1.0 in UTF-8. No CDATA: text is escaped, so nothing ends it early and no white space gets around it. */
export function stringifyXml(root: Readonly<Record<string, XmlValue>>): string {
  const document = { '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root };
  return builder.build(omitNull(document));
}
