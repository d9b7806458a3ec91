/** The stylesheet of both themes, made from the tokens while the site is built. */
declare module 'virtual:theme.css';
