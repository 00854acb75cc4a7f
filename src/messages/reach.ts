/** How far around its point a place is taken to reach, in kilometres: on maps and in what they are exported as. A country is no circle. */
export const REACH = { region: 60, district: 15, city: 6, neighbourhood: 1.5, site: 0.6 } as const
