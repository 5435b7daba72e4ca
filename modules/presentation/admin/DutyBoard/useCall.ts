'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Call = (method: string, path: string, done: string, body?: object) => Promise<boolean>

interface Answer {
  errors?: { data?: { errors?: { message: string }[] }; message: string }[]
}

/** Calls the address of the switches and says in words what came of it; the screen is read anew. */
export function useCall(failed: string): { busy: boolean; call: Call } {
  const { config } = useConfig()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const call: Call = async (method, path, done, body) => {
    setBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}/duty-switches${path}?depth=0`, {
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      if (answer.ok) {
        toast.success(done)
        router.refresh()
        return true
      }
      const said = (await answer.json().catch(() => null)) as Answer | null
      const [fault] = said?.errors ?? []
      toast.error(fault?.data?.errors?.[0]?.message ?? fault?.message ?? failed)
    } catch {
      // No network: what a telephone has most often.
      toast.error(failed)
    } finally {
      setBusy(false)
    }
    return false
  }
  return { busy, call }
}
