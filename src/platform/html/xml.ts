import XMLBuilder from "fast-xml-builder";

/** An element by its children; "@name" is an attribute, an array the same element several times. */
export type XmlElement = { readonly [name: string]: string | XmlElement | readonly XmlElement[] };

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** A whole XML document as text; what may not stand in XML 1.0 is left out, the rest is escaped. */
export const xmlText = (document: XmlElement): string =>
  builder.build({ "?xml": { "@version": "1.0", "@encoding": "utf-8" }, ...document });
