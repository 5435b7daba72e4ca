const zh = {
  apply: '保存修改',
  applied: '图片已修改，网页上随后更新。',
  areas: '选框（像素，从左上角算起）',
  crop: '裁剪',
  failed: '没有办成，请检查网络后再试。',
  fields: { height: '高', left: '左', top: '上', width: '宽' },
  help: '在图上拖动画出选框，也可以用下面的数字调整。保存后地址不变，用到它的网页自动更新。',
  hide: '收起',
  left: '向左转 90°',
  mosaic: '马赛克',
  newArea: '添加选框',
  open: '裁剪、旋转、打码',
  picture: '要修改的图片',
  preview: '预览',
  previewOf: '修改后的预览',
  remove: '去掉',
  reset: '全部重来',
  right: '向右转 90°',
  tool: '拖动时画',
  undo: '还原为上传时的图片',
  undone: '已还原为上传时的图片。',
}

const en: typeof zh = {
  apply: 'Save changes',
  applied: 'The picture is changed; the pages follow.',
  areas: 'Rectangles (pixels from the top left)',
  crop: 'Crop',
  failed: 'Not done. Check the network and try again.',
  fields: { height: 'Height', left: 'Left', top: 'Top', width: 'Width' },
  help: 'Drag on the picture, or use the numbers. The address stays; pages that show it follow.',
  hide: 'Close',
  left: 'Turn left 90°',
  mosaic: 'Mosaic',
  newArea: 'Add a rectangle',
  open: 'Crop, turn, cover',
  picture: 'Picture to change',
  preview: 'Preview',
  previewOf: 'Preview of the change',
  remove: 'Remove',
  reset: 'Start again',
  right: 'Turn right 90°',
  tool: 'Dragging draws',
  undo: 'Back to the picture as uploaded',
  undone: 'Back as it was uploaded.',
}

export type Words = typeof zh

/** Words of this form in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): Words => (language === 'en' ? en : zh)
