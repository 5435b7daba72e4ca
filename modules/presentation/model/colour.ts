import { isHexColour } from './palette'

/** Validator of a stored colour: `#` and six hexadecimal digits. */
export const checkColour = (value: unknown): true | string =>
  isHexColour(value) ? true : '颜色请写成 # 加六位十六进制数，如 #a0223b。'
