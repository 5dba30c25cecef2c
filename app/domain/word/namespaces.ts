/** Short names of the namespaces that are read: those of Word as it saves, and of its strict form. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "chart"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "chart"],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "diagram"],
  ["http://purl.oclc.org/ooxml/drawingml/diagram", "diagram"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
]);

/** Stands before the names of all other namespaces. */
export const OTHER = "?";
