import { strToU8, zipSync } from 'fflate'

import type { SeedAttachment } from '../content'

/** Sample attachments are real, tiny files of their format, each saying that it is sample data. */
export interface SampleFile {
  data: Buffer
  mimetype: string
  name: string
}

const NOTICE = '演示数据：本附件由集约平台的演示程序生成，不代表任何机关的真实文件。'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'application/vnd.openxmlformats-officedocument'

const escape = (words: string): string =>
  words.replace(/[<>&]/g, (char) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[char] ?? char)

const zip = (files: Record<string, string>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(body)]))),
  )

const relations = (target: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`

const types = (part: string, type: string): string =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/></Types>`

function docx(title: string): Buffer {
  const run = (words: string) => `<w:p><w:r><w:t>${escape(words)}</w:t></w:r></w:p>`
  return zip({
    '[Content_Types].xml': types(
      '/word/document.xml',
      `${OFFICE}.wordprocessingml.document.main+xml`,
    ),
    '_rels/.rels': relations('word/document.xml'),
    'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${run(title)}${run(NOTICE)}</w:body></w:document>`,
  })
}

function xlsx(title: string): Buffer {
  const row = (words: string, at: number) =>
    `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${escape(words)}</t></is></c></row>`
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': relations('xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row(title, 1)}${row(NOTICE, 2)}</sheetData></worksheet>`,
  })
}

/** A one-page PDF; the words are Latin because the file carries no font. */
function pdf(): Buffer {
  const stream = 'BT /F1 14 Tf 72 760 Td (Sample data of the Jiyue demonstration.) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const start = body.length
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}

/** The file of a sample attachment. */
export function sampleFile({ format, title }: SeedAttachment): SampleFile {
  const name = `${title}.${format}`
  switch (format) {
    case 'pdf':
      return { data: pdf(), mimetype: 'application/pdf', name }
    case 'docx':
      return { data: docx(title), mimetype: `${OFFICE}.wordprocessingml.document`, name }
    case 'xlsx':
      return { data: xlsx(title), mimetype: `${OFFICE}.spreadsheetml.sheet`, name }
    case 'csv':
      return {
        data: Buffer.from(`\uFEFF项目,说明\r\n${title},${NOTICE}\r\n`),
        mimetype: 'text/csv',
        name,
      }
    case 'txt':
      return { data: Buffer.from(`${title}\n\n${NOTICE}\n`), mimetype: 'text/plain', name }
  }
}
