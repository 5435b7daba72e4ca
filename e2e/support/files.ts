import sharp from 'sharp'

interface TestFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A photograph-sized picture with a Chinese name. */
export async function pictureFile(name = '滨河步道.png'): Promise<TestFile> {
  const background = { b: 120, g: 140, r: 60 }
  const picture = sharp({ create: { background, channels: 3, height: 600, width: 900 } })
  return { buffer: await picture.png().toBuffer(), mimeType: 'image/png', name }
}

const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000056 00000 n 
0000000107 00000 n 
trailer <</Size 4/Root 1 0 R>>
startxref
173
%%EOF
`

/** A one-page document with a Chinese name. */
export const documentFile = (name = '申报指南.pdf'): TestFile => ({
  buffer: Buffer.from(PDF, 'latin1'),
  mimeType: 'application/pdf',
  name,
})
