'use client'

import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

import { turnedSize } from '../../model/edit'
import type { Turn } from '../../model/edit'

/** The picture is drawn no larger (px): phones refuse larger canvases. */
const LARGEST = 1600

/**
 * Draws a stored picture, turned, on a canvas.
 * @param address of the file; a new address is a new picture
 */
export function useTurnedPicture(
  address: string,
  rotate: Turn,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [image, setImage] = useState<HTMLImageElement | null>(null)
  useEffect(() => {
    const next = new Image()
    next.onload = () => setImage(next)
    next.src = address
    return () => {
      next.onload = null
    }
  }, [address])
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !image) return
    const size = { height: image.naturalHeight, width: image.naturalWidth }
    const turned = turnedSize(size, rotate)
    const scale = Math.min(1, LARGEST / Math.max(turned.width, turned.height))
    context.canvas.width = Math.max(1, Math.round(turned.width * scale))
    context.canvas.height = Math.max(1, Math.round(turned.height * scale))
    context.translate(context.canvas.width / 2, context.canvas.height / 2)
    context.rotate((rotate * Math.PI) / 180)
    context.scale(scale, scale)
    context.drawImage(image, -size.width / 2, -size.height / 2)
  }, [image, rotate])
  return canvas
}
