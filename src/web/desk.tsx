/** The page. */
export const Desk = () => <main>Tawatur</main>
