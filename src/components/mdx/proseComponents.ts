import Attributed from './Attributed.astro';
import Fact from './Fact.astro';
import Foreign from './Foreign.astro';
import Quote from './Quote.astro';
import Review from './Review.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** What prose may hold besides Markdown. */
export const proseComponents = { Attributed, Fact, Foreign, Quote, Review, Step, Term };
