/** Runs in the head, before anything is painted or fetched: the reader's choices decide on colours, letters and pictures. */
import { applyPreferences, readPreferences } from './preferences.ts';

applyPreferences(readPreferences());
