/** Ports that a step need not write. */
export const DEFAULT_PORTS = { SSL: 443, DNS: 53 } as const
